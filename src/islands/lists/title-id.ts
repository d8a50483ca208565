/** What a dialog is called by: the heading or the question in it. */
export const titleId = 'sheet-title'
