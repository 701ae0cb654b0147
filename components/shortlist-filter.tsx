import type { TierName } from '../lib/model/evaluation';
import { PLATFORMS, type Platform } from '../lib/model/platform';
import type { Filter } from './arrange';
import { PLATFORM_NAMES } from './platform-name';
import { useSay } from './say';

/** Search and the three filters of the shortlist. `tiers` are those of the set in use. */
export function ShortlistFilter(props: {
  filter: Filter;
  tiers: readonly { name: TierName; title: string }[];
  onChange: (filter: Filter) => void;
}) {
  const say = useSay();
  const { filter } = props;
  const set = <K extends keyof Filter>(key: K, value: Filter[K]) => props.onChange({ ...filter, [key]: value });
  const platforms: Options<Filter['platform']> = [
    ['all', say.t('shortlist.allPlatforms')],
    ...PLATFORMS.map((platform): [Platform, string] => [platform, PLATFORM_NAMES[platform]]),
  ];
  const tiers: Options<Filter['tier']> = [
    ['all', say.t('shortlist.allTiers')],
    ...props.tiers.map(({ name, title }): [TierName, string] => [name, title]),
    ['unknown', say.t('shortlist.unknownTier')],
  ];
  const statuses: Options<Filter['status']> = [
    ['saved', say.t('shortlist.saved')],
    ['rejected', say.t('shortlist.rejected')],
  ];
  return (
    <search className="flex flex-wrap items-center gap-2">
      <input
        type="search"
        value={filter.text}
        placeholder={say.t('shortlist.search')}
        aria-label={say.t('shortlist.search')}
        onChange={(event) => set('text', event.target.value)}
        className="min-h-9 w-64 rounded-lg border border-edge bg-paper px-3"
      />
      <Pick
        label={say.t('shortlist.column.platform')}
        options={platforms}
        chosen={filter.platform}
        onPick={(platform) => set('platform', platform)}
      />
      <Pick
        label={say.t('shortlist.column.tier')}
        options={tiers}
        chosen={filter.tier}
        onPick={(tier) => set('tier', tier)}
      />
      <Pick
        label={say.t('shortlist.status')}
        options={statuses}
        chosen={filter.status}
        onPick={(status) => set('status', status)}
      />
    </search>
  );
}

type Options<T extends string> = readonly (readonly [value: T, title: string])[];

function Pick<T extends string>(props: { label: string; options: Options<T>; chosen: T; onPick: (value: T) => void }) {
  const pick = (value: string) => {
    const option = props.options.find(([known]) => known === value);
    if (option) props.onPick(option[0]);
  };
  return (
    <select
      aria-label={props.label}
      value={props.chosen}
      onChange={(event) => pick(event.target.value)}
      className="min-h-9 rounded-lg border border-edge bg-paper px-2 hover:bg-hover"
    >
      {props.options.map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}
