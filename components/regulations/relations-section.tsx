import Link from 'next/link';
import { RelationGraph } from '@/components/charts/relation-graph';
import { Section } from '@/components/layout/ledger';
import { Tag } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { PaperView, RegulationView, RelationView } from '@/lib/domain/regulations/schema/view';
import { validityWord } from './validity';

type Props = { regulation: RegulationView; locale: Locale; t: Translate };

/** What the paper does to others and others to it: drawn, and read out from this paper's side. */
export function RelationsSection({ regulation, locale, t }: Props) {
  const { id, papers, relations } = regulation;
  const own = relations.filter((each) => each.acting === id || each.target === id);
  const further = relations.filter((each) => !own.includes(each));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return (
    <Section
      id="relations"
      title={t('regulations.relations')}
      explain={t('regulations.relationsExplain')}
    >
      {relations.length === 0 ? (
        <p className="soft">{t('regulations.noRelations')}</p>
      ) : (
        <>
          <Drawing regulation={regulation} locale={locale} t={t} />
          <ul className="twin" aria-label={t('regulations.relationsInWords')}>
            {[...own, ...further].map((each) => (
              <li key={`${each.acting}${each.target}${each.kind}${each.targetText}`}>
                <Sentence relation={each} from={id} byId={byId} t={t} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Drawing({ regulation, locale, t }: Props) {
  const { id, papers, relations } = regulation;
  const nodes = papers.map((paper) => ({
    id: paper.id,
    href: `/regulations/${paper.id}`,
    name: paper.number ?? paper.title,
    lines: [signedWords(paper, locale, t), validityWord(paper, t)],
  }));
  const edges = relations.flatMap(({ acting, target, kind, certainty }) =>
    target === null
      ? []
      : [
          {
            from: acting,
            to: target,
            label: t(`codes.relation.${kind}`),
            dashed: certainty !== 'STATED',
          },
        ],
  );
  const line = relations.filter(({ kind }) => kind === 'REPLACES');
  const main = new Set([id, ...line.flatMap(({ acting, target }) => [acting, target ?? acting])]);
  return (
    <RelationGraph
      nodes={nodes}
      edges={edges}
      here={id}
      main={main}
      label={t('regulations.drawing')}
    />
  );
}

/** "Văn bản này thay thế …", "… được hướng dẫn bởi …": from this paper's side where it is in it. */
function Sentence({
  relation,
  from,
  byId,
  t,
}: {
  relation: RelationView;
  from: string;
  byId: ReadonlyMap<string, PaperView>;
  t: Translate;
}) {
  const { acting, target, kind, certainty } = relation;
  const passive = target === from;
  const [subject, object] = passive ? [target, acting] : [acting, target];
  const paper = byId.get(object ?? '');
  return (
    <>
      <b>
        {subject === from ? t('regulations.thisPaper') : nameOf(byId.get(subject ?? ''), t)}{' '}
        {t(`codes.${passive ? 'relationFrom' : 'relation'}.${kind}`)}
      </b>{' '}
      {paper ? (
        <Link href={`/regulations/${paper.id}`} prefetch={false}>
          {paperName(paper, t)}
        </Link>
      ) : (
        relation.targetText
      )}{' '}
      {certainty === 'INFERRED' ? <Tag dashed>{t('codes.certainty.INFERRED')}</Tag> : null}
      {relation.basis ? <span className="second">{relation.basis}</span> : null}
    </>
  );
}

function nameOf(paper: PaperView | undefined, t: Translate): string {
  return paper ? paperName(paper, t) : t('registry.unknown');
}

/** Kind and number; where there is no number, the title. */
function paperName(paper: PaperView, t: Translate): string {
  return paper.number ? `${t(`codes.regulationKind.${paper.kind}`)} ${paper.number}` : paper.title;
}

function signedWords(paper: PaperView, locale: Locale, t: Translate): string {
  const { edtf } = paper.signedOn;
  return edtf
    ? t('regulations.signedOn', { date: formatEdtf(edtf, locale) })
    : t('regulations.undated');
}
