import { ChoiceLine } from '../../components/choices';
import { PLATFORM_NAMES } from '../../components/platform-name';
import { useSay } from '../../components/say';
import { PLATFORMS } from '../../lib/model/platform';
import type { BadgeSize, Settings } from '../../lib/model/settings';

const SIZES: readonly BadgeSize[] = ['full', 'compact', 'off'];

/** How much a badge says, for each site. */
export function BadgeSizes(props: { badges: Settings['badges']; onChange: (badges: Settings['badges']) => void }) {
  const say = useSay();
  return PLATFORMS.map((platform) => (
    <ChoiceLine
      key={platform}
      title={PLATFORM_NAMES[platform]}
      chosen={props.badges[platform]}
      choices={SIZES.map((size) => ({ id: size, title: say.t(`options.${size}`) }))}
      onChoose={(size) => props.onChange({ ...props.badges, [platform]: size })}
    />
  ));
}
