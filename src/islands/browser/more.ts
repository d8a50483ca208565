export {}

/** A list that shows so many at first, as a host may say after `#`, and the rest when asked. */
const list = document.querySelector<HTMLElement>('[data-count]')!
const more = document.querySelector<HTMLElement>('[data-more]')!
const count = Number(/[#&]count=(\d{1,2})\b/.exec(location.hash)?.[1])
const show = (most: number) => {
	for (const [at, item] of [...list.children].entries()) (item as HTMLElement).hidden = at >= most
	more.hidden = most >= list.children.length
}
show(count || Number(list.dataset['count']))
more.addEventListener('click', () => show(Infinity))
