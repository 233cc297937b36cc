import { type Settings, settingsSchema } from '../../core/model/settings.ts'
import { withFields } from '../../core/model/with-fields.ts'
import { checkPlace } from '../store/library-place.ts'
import { readSettings, writeSetting } from '../store/setting.ts'
import type { Context, HandlersOf } from './context.ts'

/** The settings of the library, with the defaults where none were set. */
export const currentSettings = ({ database, userName }: Pick<Context, 'database' | 'userName'>): Settings =>
  withFields<Settings>(
    {
      editor: userName.trim() || 'Editor',
      theme: 'system',
      libraryName: '',
      suggestions: 'on',
      lockAfter: '15',
      exportFormat: 'docx',
      exportProfile: 'desk',
    },
    readSettings(database),
  )

export const settingsHandlers = (context: Context): HandlersOf<'settings.get' | 'settings.change'> => ({
  'settings.get': () => currentSettings(context),
  'settings.change': (input) => {
    checkPlace(context.database)
    context.database
      .transaction(() => {
        for (const name of settingsSchema.keyof().options) {
          const value = input[name]
          if (value !== undefined) writeSetting(context.database, name, value)
        }
      })
      .immediate()
    context.tellChanged([])
    return currentSettings(context)
  },
})
