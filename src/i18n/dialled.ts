/** The address a phone dials: digits only. */
export const dialled = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`
