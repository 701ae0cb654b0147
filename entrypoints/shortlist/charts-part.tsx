import { PeerFigure, TimeFigure } from '../../components/chart';
import { useSay } from '../../components/say';
import type { CreatorView } from '../../lib/model/view';
import { pointsOf, startOf } from '../../lib/store/history';
import { recall } from '../../lib/store/observations';
import { followersChart, peerChart, postsChart } from '../../lib/words/charts';
import { useLive } from '../pages/use-live';

/** Pictures of one creator: where they stand among others, the posts over time, and the followers that own visits saw. */
export function ChartsPart({ view }: { view: CreatorView }) {
  const say = useSay();
  const { creator, evaluation } = view;
  const { value: dossiers } = useLive(`history ${creator.key}`, () => recall([creator.key]));
  const history = dossiers?.get(creator.key)?.history ?? {};
  const days = pointsOf(history, 'followers').map(({ day, low, high }) => ({ at: startOf(day), low, high }));
  const peers = peerChart(creator.platform, evaluation, say);
  const times = [postsChart(creator.platform, evaluation, say), followersChart(creator.platform, days, say)];
  const drawn = times.flatMap((chart) => chart ?? []);
  if (!peers && drawn.length === 0) return null;
  return (
    <section aria-label={say.t('chart.section')} className="divide-y divide-line border-t border-line">
      {peers && <PeerFigure chart={peers} />}
      {drawn.map((chart) => (
        <TimeFigure key={chart.title} chart={chart} />
      ))}
    </section>
  );
}
