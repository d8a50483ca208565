export {}

/**
 * Enter before the finder's island is there would leave the page, and what was typed with it: the finder reads it when
 * it comes.
 */
document.querySelector('.seek form')?.addEventListener('submit', (event) => event.preventDefault())
