/** Files to fill in: the columns that are read, with a few made-up lines. Each is taken as it stands. */
export const OWN_EXAMPLES = {
  prices: {
    name: 'vaglio-price-list.csv',
    text: [
      'platform,format,from,to,low,high,currency',
      'instagram,post,5000,20000,150,400,EUR',
      'instagram,reel,5000,20000,200,550,EUR',
      'tiktok,video,10000,50000,100,350,EUR',
      'youtube,integration,10000,,800,,EUR',
    ],
  },
  bands: {
    name: 'vaglio-engagement-bands.csv',
    text: [
      'platform,denominator,from,to,cut1,cut2,cut3,cut4',
      'instagram,followers,1000,10000,1.0,2.0,3.0,6.0',
      'instagram,followers,10000,,0.5,1.0,1.5,3.0',
      'tiktok,views,1000,,5.0,7.0,8.5,11.0',
    ],
  },
  paid: {
    name: 'vaglio-past-fees.csv',
    text: [
      'platform,format,followers,amount,currency,on,creator',
      'instagram,reel,18000,350,EUR,2026-03-31,giulia.prova',
      'tiktok,video,42000,280,EUR,2026-05-12,',
      'youtube,integration,60000,2400,EUR,,',
    ],
  },
} as const;
