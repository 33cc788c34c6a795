'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { filled, type Texts } from '@/components/drafts/texts';
import type { Locale, Translate } from '@/lib/core/translate';
import { fileFacts } from './facts';
import { type FileRow, newRow } from './rows';
import { Underway } from './underway';
import { useUploads } from './use-uploads';

type Props = {
  draftId: string;
  rows: readonly FileRow[];
  locale: Locale;
  /** From `attachmentTexts`. */
  texts: Texts;
};

/**
 * The files of a draft, within its form: each is kept while its box is ticked. With a script files
 * are added here, several at a time, while one goes on typing; without one by the form beneath.
 */
export function AttachmentsField({ draftId, rows: first, locale, texts }: Props) {
  const [rows, setRows] = useState(first);
  const [isReady, setReady] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const t: Translate = (key, values = {}) => filled(texts, key, values);
  const uploads = useUploads(draftId, (file) => setRows((all) => [...all, newRow(file, true)]));
  useEffect(() => setReady(true), []);
  const count = useRef(rows.length);
  useEffect(() => {
    if (rows.length === count.current) return;
    count.current = rows.length;
    // A row that came by script is a change of the form, as if it had been typed.
    place.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [rows.length]);
  return (
    <div ref={place} className="files">
      {rows.length === 0 ? <p className="soft">{t('attachments.none')}</p> : null}
      <ul className="items">
        {rows.map((row) => (
          <Row key={row.row} {...{ row, locale, t }} />
        ))}
        {uploads.list.map((each) => (
          <Underway key={each.key} {...{ each, t }} onAgain={uploads.again} />
        ))}
      </ul>
      {isReady ? <Picker onPick={uploads.add} t={t} /> : null}
      <p className="hint">{t('attachments.guard')}</p>
    </div>
  );
}

function Row({ row, locale, t }: { row: FileRow; locale: Locale; t: Translate }) {
  const { file } = row;
  const path = `attachments[${row.row}]`;
  return (
    <li>
      <div>
        <label className="choice">
          <input type="checkbox" name="attachments[]" value={row.row} defaultChecked={row.kept} />
          {t('attachments.keep', { name: file.name })}
        </label>
        <input type="hidden" name={`${path}.attachment`} value={file.id} readOnly />
        <input
          className="control"
          name={`${path}.title`}
          defaultValue={row.title}
          maxLength={300}
          aria-label={t('attachments.titleField', { name: file.name })}
          placeholder={file.name}
        />
        <span className="second">
          {fileFacts(file, locale, t)} ·{' '}
          <a href={`/api/v1/attachments/${file.id}`} download>
            {t('attachments.download', { name: file.name })}
          </a>
        </span>
        {file.judged ? null : <span className="second">{t('attachments.judged.no')}</span>}
      </div>
    </li>
  );
}

function Picker({ onPick, t }: { onPick: (file: File) => void; t: Translate }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('attachments.add')}</label>
      <input
        id={id}
        className="drop"
        type="file"
        multiple
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.tif,.tiff,.webp"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          for (const file of event.currentTarget.files ?? []) onPick(file);
          event.currentTarget.value = '';
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {t('attachments.allowed')} {t('attachments.drop')}
      </p>
    </div>
  );
}
