import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Articles, plurals, the vocative; к, г, х become ц, з, с; ъ and е come and go. */
export const inflection: Inflection = {
  after:
    'а|я|о|е|и|у|ю|ът|ят|та|то|те|ата|ята|ото|ето|ите|ове|овете|еве|евете|ия|ият|иите|ии|ен|на|но|ни|ният|ния|ната|ното|ните|ци|зи|си',
  falls: 'а|я|о|е|и|ът|ят|та|то|те',
  changes: [
    ['к$', 'ц'],
    ['г$', 'з'],
    ['х$', 'с'],
    ['ъ([рлнмк])$', '$1'],
    ['е([цнрлк])$', '$1'],
    ['я([а-я])$', 'е$1'],
    ['ие$', 'и'],
  ],
}
