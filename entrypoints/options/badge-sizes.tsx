import { ChoiceLine } from '../../components/choices';
import { PLATFORM_NAMES } from '../../components/platform-name';
import { useSay } from '../../components/say';
import { PLATFORMS } from '../../lib/model/platform';
import type { BadgeSize, Settings } from '../../lib/model/settings';

/** Every size with its words. */
const SIZES: Record<BadgeSize, string> = { full: 'options.full', compact: 'options.compact', off: 'options.off' };

/** How much a badge says, for each site. */
export function BadgeSizes(props: { badges: Settings['badges']; onChange: (badges: Settings['badges']) => void }) {
  const say = useSay();
  const choices = (Object.keys(SIZES) as BadgeSize[]).map((id) => ({ id, title: say.t(SIZES[id]) }));
  return PLATFORMS.map((platform) => (
    <ChoiceLine
      key={platform}
      title={PLATFORM_NAMES[platform]}
      chosen={props.badges[platform]}
      choices={choices}
      onChoose={(size) => props.onChange({ ...props.badges, [platform]: size })}
    />
  ));
}
