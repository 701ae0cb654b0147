import { Button } from './button';
import { useSay } from './say';

/** Saves a creator, or takes it off the list again. */
export function SaveButton(props: { name: string; saved: boolean; onSave: () => void; onUnsave: () => void }) {
  const say = useSay();
  const { name, saved } = props;
  return (
    <Button
      kind={saved ? 'plain' : 'main'}
      className="w-22"
      aria-pressed={saved}
      aria-label={`${say.t(saved ? 'popup.saved' : 'popup.save')} – ${say.t(saved ? 'popup.unsaveName' : 'popup.saveName', [name])}`}
      onClick={saved ? props.onUnsave : props.onSave}
    >
      {saved && <span aria-hidden="true">★</span>}
      {say.t(saved ? 'popup.saved' : 'popup.save')}
    </Button>
  );
}
