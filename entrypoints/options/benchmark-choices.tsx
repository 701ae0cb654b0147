import { useState } from 'react';
import { ChoiceLine } from '../../components/choices';
import { NumberLine } from '../../components/number-line';
import { PLATFORM_NAMES } from '../../components/platform-name';
import { useSay } from '../../components/say';
import type { Benchmarks, ContentFormat, ExchangeRate } from '../../lib/model/evaluation';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import type { OwnNow } from '../../lib/own';
import { DEFAULT_EXCHANGE } from '../../lib/score/benchmarks/registry';
import { PLATFORM_RULES } from '../../lib/score/platforms';
import { dayAsShown } from '../../lib/text/as-shown';
import type { Say } from '../../lib/words/say';
import { engagementChoices, feeChoices, tierChoices } from './sets';

type Props = { benchmarks: Benchmarks; own: OwnNow; onChange: (benchmarks: Benchmarks) => void };

/** Which published figures creators are measured by, in which currency, and what a fee is asked for. */
export function BenchmarkChoices({ benchmarks, own, onChange }: Props) {
  const say = useSay();
  const [now] = useState(Date.now);
  const set = (part: Partial<Benchmarks>) => onChange({ ...benchmarks, ...part });
  return (
    <>
      <ChoiceLine
        title={say.t('options.tiers')}
        choices={tierChoices(say, now)}
        chosen={benchmarks.tiers}
        onChoose={(tiers) => set({ tiers })}
      />
      <ChoiceLine
        title={say.t('options.engagement')}
        choices={engagementChoices(say, now, own.engagement)}
        chosen={benchmarks.engagement}
        onChoose={(engagement) => set({ engagement })}
      />
      <ChoiceLine
        title={say.t('options.fees')}
        choices={feeChoices(say, now, own.fees)}
        chosen={benchmarks.fees}
        onChoose={(fees) => set({ fees })}
      />
      <Formats benchmarks={benchmarks} onChange={onChange} />
      <ChoiceLine
        title={say.t('options.currency')}
        choices={[
          { id: 'EUR', title: say.t('options.euro'), about: say.t('options.currencyText') },
          { id: 'USD', title: say.t('options.dollar'), about: say.t('options.currencyText') },
        ]}
        chosen={benchmarks.currency}
        onChoose={(currency) => set({ currency })}
      />
      <Rate benchmarks={benchmarks} onChange={onChange} />
    </>
  );
}

/** What one piece of content is, for each site that has more than one kind. */
function Formats({ benchmarks, onChange }: Omit<Props, 'own'>) {
  const say = useSay();
  const choose = (platform: Platform, format: ContentFormat) =>
    onChange({ ...benchmarks, formats: { ...benchmarks.formats, [platform]: format } });
  return PLATFORMS.filter((platform) => PLATFORM_RULES[platform].formats.length > 1).map((platform) => {
    const { format, formats } = PLATFORM_RULES[platform];
    return (
      <ChoiceLine
        key={platform}
        title={say.t('options.feeFor', [PLATFORM_NAMES[platform]])}
        choices={formats.map((id) => ({ id, title: say.t(`badge.format.${id}`) }))}
        chosen={benchmarks.formats?.[platform] ?? format}
        onChoose={(chosen) => choose(platform, chosen)}
      />
    );
  });
}

/** The rate that turns fees into the other currency; without one they stay in that of their source. */
function Rate({ benchmarks, onChange }: Omit<Props, 'own'>) {
  const say = useSay();
  const { exchange, ...rest } = benchmarks;
  const change = (usdPerEur: number | undefined) => {
    const asOf = new Date().toISOString().slice(0, 10);
    onChange(
      usdPerEur === undefined ? rest : { ...rest, exchange: { usdPerEur, asOf, source: say.t('options.ownRate') } },
    );
  };
  return (
    <NumberLine
      title={say.t('options.rate')}
      about={exchange ? rateAbout(exchange, say) : say.t('options.noRate')}
      unit="$"
      value={exchange?.usdPerEur}
      least={0.2}
      most={5}
      onChange={change}
    />
  );
}

function rateAbout({ asOf, source }: ExchangeRate, say: Say): string {
  const day = Date.parse(asOf);
  const from = source === DEFAULT_EXCHANGE.source ? say.t('options.ecb') : source;
  return say.t('options.rateAsOf', [Number.isNaN(day) ? asOf : dayAsShown(day, say.locale), from]);
}
