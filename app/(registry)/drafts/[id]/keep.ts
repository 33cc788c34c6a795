import type { Refusal } from '@/lib/http/form';
import { hold } from '@/lib/http/held';
import { createCompanion } from '@/lib/operations/publishing/commands/companion';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { type SavedForm, saveDraftForm } from '@/lib/operations/publishing/form/save';
import type { DraftType } from '@/lib/operations/publishing/schema/draft';
import {
  type Act,
  afterAct,
  focusAfter,
  readAct,
} from '@/lib/operations/publishing/schema/form/acts';
import { type DraftAnswer, NOTHING_SENT } from '@/lib/operations/publishing/schema/form/answer';
import { withChoices } from '@/lib/operations/publishing/schema/form/choices';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';
import {
  dataOf,
  type FormValues,
  firstOf,
  newRowId,
  SCRIPT_NAME,
  valuesOf,
} from '@/lib/operations/publishing/schema/form/values';
import { getTranslator } from '@/lib/platform/i18n/translator';
import type { UserActor } from '@/lib/policy/actor';
import { gapsIn } from './gaps';

type Kept = { actor: UserActor | null; saved: SavedForm | null };

/**
 * What a button of the form does: every one of them saves first, so that nothing typed hangs on the
 * rest. Whatever is refused comes back with all that was typed.
 */
export function keeping(id: string, type: DraftType, data: FormData) {
  const asked = readAct(String(data.get('act') ?? 'save'));
  const [sent, made] = [valuesOf(data), newRowId()];
  const hasScript = firstOf(sent, SCRIPT_NAME) !== '';
  const before = hasScript ? sent : withChoices(sent);
  const values = afterAct(forms[type], before, asked, made);
  const kept: Kept = { actor: null, saved: null };
  return {
    page: `/drafts/${id}`,
    work: async (actor: UserActor) => {
      const hand = values.hand?.[0];
      kept.saved = await saveDraftForm(actor, id, { type, data: dataOf(values), hand });
      kept.actor = actor;
      if (kept.saved.conflicts.length > 0) return null;
      return goOn(actor, id, { asked, version: kept.saved.version, values });
    },
    unsent: hasScript ? undefined : () => hold({ type, values: sent }),
    answer: async (refusal: Refusal | null): Promise<DraftAnswer> => {
      const answer = await answerOf(id, kept, refusal);
      if (hasScript) return answer;
      const focus = focusAfter(forms[type], before, asked, made);
      return { ...answer, focus, values: shownAgain(values, kept.saved) };
    },
  };
}

/** What a button asks for beyond saving; the page to go to, or null to stay. */
async function goOn(
  actor: UserActor,
  id: string,
  { asked, version, values }: { asked: Act; version: number; values: FormValues },
): Promise<string | null> {
  if (asked.act === 'leave') return '/drafts?done=saved';
  if (asked.act === 'submit') {
    await submitRevision(actor, id, version);
    return '/drafts?done=submitted';
  }
  if (asked.act !== 'companion') return null;
  const companion = await createCompanion(actor, id, {
    kind: values['companion:kind']?.[0],
    regulation: values['companion:regulation']?.[0],
  });
  return `/drafts/${companion.id}`;
}

async function answerOf(id: string, kept: Kept, refusal: Refusal | null): Promise<DraftAnswer> {
  const { saved, actor } = kept;
  const t = await getTranslator();
  const gaps = saved && actor ? await gapsIn(actor, id, t) : null;
  const answer = { ...NOTHING_SENT, saved, gaps };
  if (refusal) {
    const { message, errors } = refusal.state;
    return {
      ...answer,
      errors: inForm(errors, gaps),
      message,
      title: t(saved ? 'drafts.form.notSubmitted' : 'drafts.form.failed'),
    };
  }
  if (!saved || saved.conflicts.length === 0) return answer;
  const name = saved.by?.name ?? t('drafts.form.someone');
  return {
    ...answer,
    title: t('drafts.form.conflicts'),
    message: t('drafts.form.conflictBy', { name }),
    conflicts: saved.conflicts,
  };
}

/** Origins are refused by their place in the payload; the form says the same beside their fact. */
function inForm(errors: Refusal['state']['errors'], gaps: DraftAnswer['gaps']) {
  const [origins, others] = [true, false].map((of) =>
    Object.entries(errors).filter(([path]) => path.startsWith('provenance[') === of),
  );
  const same = (gaps ?? []).filter(({ text }) => origins?.some(([, said]) => said === text));
  return Object.fromEntries([...(others ?? []), ...same.map(({ path, text }) => [path, text])]);
}

/** What was typed, as it stands now that it is saved and joined with what others wrote. */
function shownAgain(values: FormValues, saved: SavedForm | null): FormValues {
  if (saved === null) return values;
  return { ...values, ...saved.changed, version: [String(saved.version)] };
}
