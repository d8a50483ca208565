import astro from 'eslint-plugin-astro'
import a11y from 'eslint-plugin-jsx-a11y'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

const unsafe = ['argument', 'assignment', 'call', 'member-access', 'return'].map(
	(use) => `@typescript-eslint/no-unsafe-${use}`,
)
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']))

/**
 * Layout is Prettier's, floors and names are `tests/architecture.test.ts`'s:
 * here is what types can prove and what a screen reader meets.
 */
export default defineConfig(
	globalIgnores([
		'dist',
		'.astro',
		'.contentlayer',
		'.first-door',
		'.test-site',
		'pictures',
		'test-results',
		'content',
		'public',
	]),
	ts.configs.base,
	{
		files: ['**/*.ts', '**/*.tsx'],
		extends: [ts.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
			'@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
			/** Whoever calls a listener waits for nothing. */
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
			/** A function that must answer with a promise is async, whether or not it waits. */
			'@typescript-eslint/require-await': 'off',
			/** Values of content files are text or numbers by the time they are told of. */
			'@typescript-eslint/no-base-to-string': 'off',
		},
	},
	{
		/**
		 * Where the outside begins types end: ical.js and schemas asked for
		 * their shape, messages of other pages, scripts by their address.
		 */
		files: [
			'src/exchange/icalendar/**',
			'src/islands/{browser,embed}/**',
			'src/commands/skeleton.ts',
			'src/domain/model/shapes.ts',
		],
		rules: off(...unsafe, '@typescript-eslint/restrict-plus-operands'),
	},
	{
		/** Tests read back JSON and pages they made themselves: what these hold is what they are there to prove. */
		files: ['tests/**'],
		rules: off(...unsafe, '@typescript-eslint/unbound-method'),
	},
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-recommended'],
	{ files: ['**/*.tsx'], rules: a11y.flatConfigs.recommended.rules },
	{
		/** An empty address loads the page again; the other is filled in before it is shown. */
		files: ['src/islands/OfferReload.astro', 'src/pages/?locale?/embed/service.astro'],
		rules: off('astro/jsx-a11y/anchor-is-valid'),
	},
)
