import './builder.css'
import { Tab, TabGroup, TabList, TabPanel, TabPanels } from '@headlessui/react'
import { Copied, useCopy } from '#islands/lists/Copy.tsx'
import { stillThere } from '#islands/lists/still-there.ts'
import type { Snippets } from './snippets.ts'
import type { BuilderSay } from './words.ts'

const ways = ['script', 'frame', 'link', 'address'] as const

/** The same thing in four ways, each to be copied. */
export default function Code({ say, texts }: { say: BuilderSay; texts: Snippets }) {
	const { copy, copied } = useCopy()
	return (
		<section>
			<h2>{say['embed.code']}</h2>
			<TabGroup>
				<TabList className="tabs">
					{ways.map((way) => (
						<Tab key={way}>{say[`embed.${way}`]}</Tab>
					))}
				</TabList>
				<TabPanels>
					{ways.map((way) => (
						<TabPanel key={way} className="flow">
							<p>{say[`embed.${way}-line`]}</p>
							<pre lang="en" dir="ltr">
								<code>{texts[way]}</code>
							</pre>
							<button type="button" className="btn" onClick={() => void copy(texts[way])}>
								{say['embed.copy']}
							</button>
						</TabPanel>
					))}
				</TabPanels>
			</TabGroup>
			<Copied
				done={say['embed.copied']}
				byHand={say['copy.by-hand']}
				copied={stillThere(copied, Object.values(texts))}
			/>
		</section>
	)
}
