import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Props = {
  at: string;
  onTake: () => void;
  onDrop: () => void;
  texts: Readonly<Record<string, string>>;
};

/** What an earlier visit could not save is offered back; nothing is put in unasked. */
export function RestoreOffer({ at, onTake, onDrop, texts }: Props) {
  const when = new Date(at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Notice title={texts.keptTitle ?? ''}>
      <p>
        {texts.keptText} {when}.
      </p>
      <p className="acts">
        <Button look="primary" small type="button" onClick={onTake}>
          {texts.restore}
        </Button>
        <Button small type="button" onClick={onDrop}>
          {texts.drop}
        </Button>
      </p>
    </Notice>
  );
}
