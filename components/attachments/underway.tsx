import type { Translate } from '@/lib/core/translate';
import type { Underway as Upload } from './use-uploads';

type Props = { each: Upload; t: Translate; onAgain: (each: Upload) => void };

/** A file on its way: how far it is, or why it was not taken; it can be stopped and tried again. */
export function Underway({ each, t, onAgain }: Props) {
  const { file, sent, failure, stop } = each;
  const { name } = file;
  if (failure !== null) return <Failed {...{ each, t, onAgain }} />;
  const percent = Math.round((sent ?? 1) * 100);
  const told =
    sent === null
      ? t('attachments.checking', { name })
      : t('attachments.uploading', { name, percent: String(percent) });
  return (
    <li>
      <progress max={100} value={sent === null ? undefined : percent} aria-label={told} />
      <p className="hint">{told}</p>
      <button className="button quiet small" type="button" onClick={stop}>
        {t('attachments.cancel')}
      </button>
    </li>
  );
}

function Failed({ each, t, onAgain }: Props) {
  const reason = each.failure || t('attachments.lost');
  return (
    <li>
      <p className="message" role="alert">
        {t('attachments.failed', { name: each.file.name, reason })}
      </p>
      <p className="row">
        <button className="button small" type="button" onClick={() => onAgain(each)}>
          {t('attachments.again')}
        </button>
        <button className="button quiet small" type="button" onClick={each.stop}>
          {t('attachments.dismiss')}
        </button>
      </p>
    </li>
  );
}
