import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { filesIn } from '#catalogue/files.ts'
import { signOffProblems } from '#catalogue/sign-off.ts'
import { day } from '../../moment.ts'

test('the national list stands whatever area is put in the place of ours', () => {
	const national = filesIn('content').files.filter(({ root }) => root === 'national')
	const { catalogue } = build(national, day)
	expect(signOffProblems('content', catalogue).filter(({ file }) => file.startsWith('content/national/'))).toEqual([])
})
