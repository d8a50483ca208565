import { catalogueIn } from '../catalogue/index.ts'
import { stageIds, type StageId } from '../domain/stage.ts'
import type { Locale } from '../i18n/locales.ts'

type Names = { name: string; span: string; short: string }

export const stageNames = (locale: Locale): Record<StageId, Names> =>
	Object.fromEntries(stageIds.map((id) => [id, catalogueIn(locale).stages.get(id).words])) as unknown as Record<StageId, Names>
