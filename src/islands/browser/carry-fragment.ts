export {}

/**
 * Links to this page in another language lead to the same list, words or place on it: what stands after `#` goes along,
 * also into a new tab. Without script they stay plain links.
 */
for (const event of ['pointerdown', 'focusin', 'click'])
	addEventListener(event, ({ target }) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]')
		if (link) link.hash = location.hash
	})
