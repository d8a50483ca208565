import { westernDigits } from '#domain/digits.ts'
import { isElsewhere } from '#domain/delivery.ts'
import { readAccess } from './access.ts'
import { readAges } from './age.ts'
import { readEmail, readPhone, readWeb, withoutMobiles } from './contact.ts'
import { timing, type ColumnField } from './columns.ts'
import { delicateTopic } from './delicate.ts'
import type { SourceRecord, FoundPlace } from './source-record.ts'
import { readCost } from './money.ts'
import { foldedName, readPlace } from './place.ts'
import { plainText, withoutFigures } from './prose.ts'
import { saysNothing, toLookAt, type Reading } from './reading.ts'
import { cellName, type SheetRow } from './sheet.ts'
import type { Fate, RowSetting } from './row-setting.ts'
import { timingText } from './row-times.ts'
import { readWhen } from './when.ts'

/** A service as one row tells of it, and what became of each cell; nothing where the row has no name. */
export function readRow(row: SheetRow, setting: RowSetting): { record?: SourceRecord; fates: Map<number, Fate> } {
	const reader = new RowReader(row, setting)
	return { ...reader.read(), fates: reader.fates }
}

class RowReader {
	readonly fates = new Map<number, Fate>()
	readonly #doubts: SourceRecord['doubts'] = []
	readonly #personal: string[] = []
	readonly #row: SheetRow
	readonly #setting: RowSetting

	constructor(row: SheetRow, setting: RowSetting) {
		this.#row = row
		this.#setting = setting
		for (const [at, cell] of row.cells.entries()) {
			const field = setting.fields[at]
			if (cell.trim() !== '' && (field === undefined || field === 'ignore' || field === 'person'))
				this.fates.set(at, 'ignored')
		}
	}

	read(): { record?: SourceRecord } {
		const name = plainText(this.#text('name'))
		if (name === '') {
			for (const [at, cell] of this.#row.cells.entries())
				if (cell.trim() !== '' && !this.fates.has(at)) this.#fate(at, 'doubted', 'the row has no name.')
			return {}
		}
		const rawSummary = this.#text('summary')
		const place = this.#place()
		const more = this.#places()
		const id = this.#text('id')
		const session = this.#sessions()
		const record: SourceRecord = {
			key:
				id === ''
					? [foldedName(name), foldedName(nameOf(place))].filter(Boolean).join('|')
					: foldedName(id).replaceAll(' ', '-'),
			...(id === '' ? {} : { theirId: id }),
			where: `${this.#setting.sheet} row ${this.#row.number}`,
			name,
			...this.#summary(rawSummary),
			...this.#ages(),
			...this.#value('cost', (cell) => readCost(cell)),
			...this.#value('access', readAccess),
			...this.#contact('phone', readPhone, name),
			...this.#contact('email', readEmail, name),
			...this.#value('web', readWeb),
			...this.#spoken(),
			...this.#runBy(),
			places: [...(place ? [place] : []), ...more],
			sessions: session.map((one) => ({ session: one, place })),
			delicate: delicateTopic(...this.#row.cells),
			personal: this.#personal,
			doubts: this.#doubts,
		}
		return { record }
	}

	/** The cells of a field, as a person said they are meant. */
	#cells(field: ColumnField): string {
		return this.#columns(field)
			.map((at) => this.#replaced(field, this.#cell(at)))
			.join(' ')
	}

	#columns(...fields: ColumnField[]): number[] {
		return this.#setting.fields.flatMap((field, at) =>
			field && fields.includes(field) && this.#cell(at) !== '' ? [at] : [],
		)
	}

	#cell(at: number): string {
		return this.#row.cells[at]?.trim() ?? ''
	}

	#text(field: ColumnField): string {
		return this.#columns(field)
			.map((at) => {
				this.#fate(at, 'used')
				return this.#replaced(field, this.#cell(at))
			})
			.join(' ')
	}

	/** What a person said the cell means. */
	#replaced(field: ColumnField, cell: string): string {
		const meaning = this.#setting.values[field]?.[cell]
		return typeof meaning === 'string' ? meaning : cell
	}

	#fate(at: number, fate: Fate, ...says: string[]): void {
		if (this.fates.get(at) !== 'doubted') this.fates.set(at, fate)
		for (const one of says)
			this.#doubts.push({ where: cellName(at, this.#row.number), cell: withoutMobiles(this.#cell(at)), says: one })
	}

	#fateOf(ats: readonly number[], reading: Reading<unknown>): void {
		const says = toLookAt(reading)
		for (const [index, at] of ats.entries())
			this.#fate(at, says.length > 0 ? 'doubted' : 'used', ...(index === 0 ? says : []))
	}

	#value<Value>(field: 'cost' | 'access' | 'web', read: (cell: string) => Reading<Value>): Record<string, Value> {
		const ats = this.#columns(field)
		const cell = this.#cells(field)
		if (cell === '') return {}
		const remembered = this.#setting.values[field]?.[cell]
		if (remembered !== undefined && typeof remembered === 'object' && remembered !== null) {
			for (const at of ats) this.#fate(at, 'used')
			return { [field]: remembered as Value }
		}
		const reading = read(cell)
		this.#fateOf(ats, reading)
		return reading.value === undefined ? {} : { [field]: reading.value }
	}

	#contact(field: 'phone' | 'email', read: typeof readPhone, name: string): { phone?: string; email?: string } {
		const ats = this.#columns(field)
		if (ats.length === 0) return {}
		const cell = this.#cells(field)
		const { personal, ...reading } = read(cell, this.#setting.isPersonalAsked(name))
		if (personal) {
			for (const at of ats) this.#fate(at, 'ignored')
			this.#personal.push(personal === 'mobile' ? 'a mobile number' : 'an e-mail address that may be one person’s')
			return {}
		}
		this.#fateOf(ats, reading)
		return reading.value === undefined ? {} : { [field]: reading.value }
	}

	#summary(raw: string): { summary?: string } {
		if (saysNothing(raw)) return {}
		const { text, left } = withoutFigures(raw)
		for (const at of left.length > 0 ? this.#columns('summary') : [])
			this.#fate(at, 'doubted', `left out, for times, prices and numbers stand in the facts: ${left.join(' ')}`)
		return text === '' ? {} : { summary: text }
	}

	#ages(): Pick<SourceRecord, 'ages'> {
		const ats = this.#columns('ages', 'youngest', 'oldest')
		if (ats.length === 0) return {}
		if (this.#setting.dragged.has(this.#row.number)) {
			for (const at of ats) this.#fate(at, 'doubted', 'a spreadsheet may have made these ages by dragging a cell down.')
			return {}
		}
		const bounds = [this.#cells('youngest'), this.#cells('oldest')]
		const reading = readAges(
			this.#cells('ages') ||
				(bounds[0] && bounds[1] ? bounds.join(' to ') : bounds[0] ? `${bounds[0]}+` : `up to ${bounds[1]!}`),
		)
		this.#fateOf(ats, reading)
		return reading.value ? { ages: reading.value } : {}
	}

	#sessions() {
		const ats = this.#columns(...timing)
		if (ats.length === 0) return []
		const { text, isTranslated } = this.#setting.datesInEnglish(
			timingText((field) => westernDigits(this.#cells(field).normalize('NFKC')), this.#setting.monthFirst),
		)
		const reading = readWhen(text, this.#setting.today, isTranslated)
		this.#fateOf(ats, reading)
		return reading.value ?? []
	}

	#place(): FoundPlace | undefined {
		const ats = this.#columns('place', 'address', 'postcode')
		const [named] = this.#columns('place')
		if (ats.length === 0) return undefined
		const remembered = named === undefined ? undefined : this.#setting.values.place?.[this.#cell(named)]
		if (remembered) {
			for (const at of ats) this.#fate(at, 'used')
			return knownPlace(remembered)
		}
		const reading = readPlace(ats.map((at) => this.#cell(at)).join(', '))
		this.#fateOf(ats, reading)
		return reading.value === undefined ? undefined : { place: reading.value }
	}

	/** Several places in a cell, with semicolons between them. */
	#places(): FoundPlace[] {
		return this.#columns('places').flatMap((at) =>
			this.#cell(at)
				.split(/[;\n]/)
				.flatMap((text): FoundPlace[] => {
					const remembered = this.#setting.values.place?.[text.trim()]
					if (remembered) {
						this.#fate(at, 'used')
						return [knownPlace(remembered)]
					}
					const reading = readPlace(text)
					this.#fateOf([at], reading)
					return reading.value === undefined ? [] : [{ place: reading.value }]
				}),
		)
	}

	#spoken(): Pick<SourceRecord, 'spoken'> {
		const [at] = this.#columns('spoken')
		if (at === undefined) return {}
		const codes = this.#cell(at)
			.split(/[;,/&]| and /)
			.map((name) => ({ name: name.trim(), code: this.#setting.languageOf(name.trim()) }))
		const strange = codes
			.filter(({ code, name }) => !code && name !== '')
			.map(({ name }) => `"${name}" is no language we know.`)
		this.#fate(at, strange.length > 0 ? 'doubted' : 'used', ...strange)
		const spoken = codes.flatMap(({ code }) => code ?? [])
		return spoken.length > 0 ? { spoken } : {}
	}

	#runBy(): Pick<SourceRecord, 'runBy'> {
		const runBy = this.#text('run-by')
		return saysNothing(runBy) ? {} : { runBy }
	}
}

const nameOf = (place: FoundPlace | undefined): string =>
	place === undefined
		? ''
		: (place.id ??
			(typeof place.place === 'string' ? place.place : `${place.place.name} ${place.place.postcode ?? ''}`))

const knownPlace = (place: string): FoundPlace =>
	isElsewhere(place) ? { place } : { place: { name: place, lines: [] }, id: place }
