import './embed/builder.css'
import { Tab, TabGroup, TabList, TabPanel, TabPanels } from '@headlessui/react'
import { useEffect, useRef, useState } from 'react'
import { embeds, type Embed, type EmbedFault, type EmbedOption } from '#domain/embed/options.ts'
import { oembedPath } from '#routes.ts'
import { sayNotLoaded } from './browser/not-loaded.ts'
import { read } from './browser/read.ts'
import { untilWritten } from './browser/until-written.ts'
import Code from './embed/Code.tsx'
import Looks from './embed/Looks.tsx'
import Part from './embed/Part.tsx'
import Preview from './embed/Preview.tsx'
import type { ScopeData } from './embed/scope.ts'
import { setupFrom, setupIn } from './embed/setup.ts'
import { framePath, isWhole, pagePath, snippets, type Setup } from './embed/snippets.ts'
import type { BuilderProps, Things } from './embed/words.ts'
import type { Doc, MoreData } from './finder/data.ts'
import { unpackDocs, type PackedDocs } from './finder/columns.ts'
import type { PackedData } from './finder/load.ts'

const nothing: Things = { services: [], needs: [], venues: [], organisations: [] }

/**
 * Choose what another site shows, see it, copy the code. What was chosen stays after `#`, so that it can be kept or
 * sent.
 */
export default function EmbedBuilder({ locale, say, origin, paths, choices }: BuilderProps) {
	const [setup, setSetup] = useState<Setup>(() => setupFrom(location.hash))
	const [things, setThings] = useState(nothing)
	const builder = useRef<HTMLDivElement>(null)
	const [title, setTitle] = useState(say['finder.title'])
	const [faults, setFaults] = useState<readonly EmbedFault[]>([])
	const language = choices.languages.find(({ id }) => id === (setup.locale || locale)) ?? choices.languages[0]!
	const whole = completed(setup, things, choices.stages)
	const page = pagePath(whole, language.id)
	const siteName = language.siteName

	useEffect(() => {
		readThings(paths).then(setThings, () => sayNotLoaded(builder.current?.closest('astro-island')))
		const again = () => setSetup(setupFrom(location.hash))
		addEventListener('hashchange', again)
		return () => removeEventListener('hashchange', again)
	}, [])
	useEffect(() => {
		const writing = setTimeout(() => history.replaceState(null, '', `#${setupIn(setup)}`), untilWritten)
		return () => clearTimeout(writing)
	}, [setup])
	useEffect(() => {
		if (isWhole(whole))
			read<{ title: string }>(oembedPath(page)).then(
				(page) => setTitle(page.title),
				() => setTitle(say['finder.title']),
			)
	}, [page])

	const choose = (more: Partial<Record<string, string>>) => setSetup((before) => ({ ...before, ...more }) as Setup)
	return (
		<div className="builder" ref={builder}>
			<div>
				<TabGroup selectedIndex={embeds.indexOf(setup.what)} onChange={(at) => choose({ what: embeds[at] })}>
					<h2 id="what">{say['embed.what']}</h2>
					<TabList className="tabs" aria-labelledby="what">
						{embeds.map((one) => (
							<Tab key={one}>{say[`embed.${one}`]}</Tab>
						))}
					</TabList>
					<TabPanels>
						{embeds.map((one) => (
							<TabPanel key={one} tabIndex={-1}>
								<h2>{say['embed.which']}</h2>
								<div className="by">
									<Part {...{ say, choices, choose, things }} setup={whole} />
								</div>
							</TabPanel>
						))}
					</TabPanels>
				</TabGroup>
				<h2>{say['embed.looks']}</h2>
				<div className="by">
					<Looks {...{ say, choices, choose, faults, setup }} />
				</div>
			</div>
			{isWhole(whole) && (
				<Preview say={say} path={framePath(whole, language.id)} title={`${title} – ${siteName}`} onFaults={setFaults} />
			)}
			<Code
				say={say}
				texts={snippets(withoutFaulty(whole, faults), {
					origin,
					locale: language.id,
					dir: language.dir,
					title,
					siteName,
				})}
			/>
		</div>
	)
}

/** Something is shown from the start: the first of what has to be named. */
function completed(setup: Setup, { venues, services }: Things, stages: BuilderProps['choices']['stages']): Setup {
	const first: Partial<Record<Embed, { option: EmbedOption; from: Things['venues'] }>> = {
		week: { option: 'venue', from: venues },
		service: { option: 'service', from: services },
		list: { option: 'list', from: services },
		stage: { option: 'stage', from: stages },
	}
	const needed = first[setup.what]
	return needed && !setup[needed.option] && needed.from[0] ? { ...setup, [needed.option]: needed.from[0].id } : setup
}

/** What the frame would not take is not worth copying. */
const withoutFaulty = (setup: Setup, faults: readonly EmbedFault[]): Setup => ({
	...setup,
	...Object.fromEntries(
		faults.filter(({ option, value }) => setup[option] === value).map(({ option }) => [option, '']),
	),
})

async function readThings(paths: BuilderProps['paths']): Promise<Things> {
	const [first, more, who] = await Promise.all([
		read<PackedData>(paths.data),
		read<MoreData>(paths.more),
		read<ScopeData>(paths.scope),
	])
	const parts = await Promise.all(first.parts.map((path) => read<PackedDocs>(path)))
	return thingsIn([first, ...parts].flatMap(unpackDocs), more, who)
}

function thingsIn(docs: readonly Doc[], { topics }: MoreData, { organisations }: ScopeData): Things {
	const named = (kind: 'service' | 'place') =>
		docs
			.filter((doc) => doc.kind === kind && !doc.onlyByWords)
			.map(({ id, name, lang }) => ({ id, name, ...(lang ? { lang } : {}) }))
			.sort((one, other) => one.name.localeCompare(other.name))
	return {
		services: named('service'),
		venues: named('place'),
		needs: topics,
		organisations: Object.entries(organisations)
			.map(([id, name]) => ({ id, name }))
			.sort((one, other) => one.name.localeCompare(other.name)),
	}
}
