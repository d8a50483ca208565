/** The digits of every script as 0 to 9; the rest of the text stays. */
export const westernDigits = (text: string): string =>
	text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOf(digit.normalize('NFKC'))))

/** Each script has its ten digits in a row that begins with nought. */
function valueOf(digit: string): number {
	let value = 0
	const code = digit.codePointAt(0)!
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
	return value
}
