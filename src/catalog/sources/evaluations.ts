import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * What was found about using checklists of this kind.
 *
 * @since 0.1.0
 */
export const evaluationSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'bufdir-buf00004315',
    kind: 'web-page',
    title: 'Notice on the 2017 evaluation of the investigation template (in Bokmål)',
    authors: 'Barne-, ungdoms- og familiedirektoratet',
    url: 'https://bufdir.no/Bibliotek/Dokumentside/?docId=BUF00004315',
    note: 'The notice was read, not the report.',
  },
  {
    id: 'uni-research-2017',
    kind: 'web-page',
    title: 'School and network given little weight in a child-welfare template (news item, in Bokmål)',
    authors: 'Uni Research and RKBU Vest',
    year: 2017,
    url: 'http://uni.no/nb/news/2017/12/20/skole-og-nettverk-lite-vektlagt-i-barnevernsmal/',
  },
  {
    id: 'uit-helsefak-blog',
    kind: 'web-page',
    title: 'Evaluators on a checklist of risk factors in child welfare (faculty blog, in Bokmål)',
    authors: 'Vis, Lauritzen, Fossum and Havnen, UiT',
    url: 'http://blogg.uit.no/helsefak/tag/barnevern/',
    note: 'Concerns the whole investigation template; the finding on the count concerns the checklist.',
  },
]);
