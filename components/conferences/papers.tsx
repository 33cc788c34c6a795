import Link from 'next/link';
import { originOf } from '@/components/records/origin';
import { Status } from '@/components/ui/status';
import type { RegulationLink } from '@/lib/domain/conferences/schema/list';
import type { MinutesPart } from './frame';
import { OriginNote } from './origin-note';

/** The papers whose working was reviewed. */
export function Reviewed({ view, t }: MinutesPart) {
  const papers = view.regulations.filter(({ role }) => role === 'REVIEWS');
  return (
    <>
      {papers.length === 0 ? <span className="faint">{t('conferences.noReviewed')}</span> : null}
      {papers.map((paper) => (
        <div key={paper.id}>
          <PaperLink paper={paper} />
        </div>
      ))}
      <OriginNote entry={originOf(view.provenance, 'regulations')} t={t} />
    </>
  );
}

/** The papers signed there, under the seal. */
export function Signed({ view, t }: MinutesPart) {
  const papers = view.regulations.filter(({ role }) => role === 'SIGNS');
  if (papers.length === 0) return <span className="faint">{t('conferences.noSigned')}</span>;
  return papers.map((paper) => (
    <div key={paper.id}>
      <Status mark="seal" tone="signed">
        {t('conferences.signed')}
      </Status>{' '}
      <PaperLink paper={paper} />
    </div>
  ));
}

/** A paper by its number, else by its title. */
export function PaperLink({ paper, plain }: { paper: RegulationLink; plain?: boolean }) {
  return (
    <Link
      className={plain ? 'plain' : undefined}
      href={`/regulations/${paper.id}`}
      title={paper.title}
      prefetch={false}
    >
      {paper.number ?? paper.title}
    </Link>
  );
}
