import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { useFocusAtFirst } from '../../components/focus';
import { SiteHealth } from '../../components/health-lines';
import { useSay } from '../../components/say';
import { healthOf } from '../../lib/facts/health';
import { healthReport } from '../../lib/facts/health-report';
import { silencesIn } from '../../lib/facts/silence';
import type { FieldHealth, Silence } from '../../lib/model/health';
import { PLATFORMS } from '../../lib/model/platform';
import { recentTallies } from '../../lib/store/health';
import { dayOf } from '../../lib/store/history';
import { useLive } from '../pages/use-live';
import { pageShape } from './page-shape';

/** How every site is read, and what a person can hand over where one is not. */
export function HealthPanel({ now, onBack }: { now: number; onBack: () => void }) {
  const say = useSay();
  const today = dayOf(now);
  const title = useFocusAtFirst<HTMLHeadingElement>('always');
  const tallies = useLive(`health ${today}`, () => recentTallies(today));
  const health = tallies.value && { fields: healthOf(tallies.value, today), silences: silencesIn(tallies.value) };
  return (
    <div className="flex grow flex-col gap-2 overflow-y-auto px-4 py-3 text-[13px]">
      <div className="flex items-center gap-2">
        <h2 ref={title} tabIndex={-1} className="grow text-base font-semibold outline-none">
          {say.t('popup.health.title')}
        </h2>
        <Button onClick={onBack}>{say.t('popup.health.back')}</Button>
      </div>
      <p className="text-soft">{say.t('popup.health.text')}</p>
      {health && (
        <div>
          {PLATFORMS.map((platform) => (
            <SiteHealth
              key={platform}
              platform={platform}
              fields={health.fields.filter((field) => field.platform === platform)}
              silences={health.silences.filter((silence) => silence.platform === platform)}
            />
          ))}
        </div>
      )}
      <HandOver health={health ?? { fields: [], silences: [] }} today={today} />
    </div>
  );
}

type Health = { fields: readonly FieldHealth[]; silences: readonly Silence[] };

function HandOver({ health, today }: { health: Health; today: number }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(say.t('popup.health.notCopied'));
    }
  };
  const copyReport = () =>
    copy(healthReport(health, browser.runtime.getManifest().version, today), say.t('popup.health.reportCopied'));
  const copyShape = async () => {
    const shape = await pageShape();
    if (shape === undefined) return setSaid(say.t('popup.health.noPage'));
    const size = new Intl.NumberFormat(say.locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
    await copy(shape, say.t('popup.health.shapeCopied', [size.format(Math.ceil(shape.length / 1000))]));
  };
  return (
    <div className="mt-1 flex flex-col gap-2 border-t border-line pt-3">
      <p className="text-soft">{say.t('popup.health.shapeText')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={copyReport}>{say.t('popup.health.copyReport')}</Button>
        <Button onClick={copyShape}>{say.t('popup.health.copyShape')}</Button>
      </div>
      <p role="status" className="min-h-5">
        {said}
      </p>
    </div>
  );
}
