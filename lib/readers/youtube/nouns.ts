/**
 * Words for people who watch or wait, which are never views. A card or page that looks like a finished video in every other way
 * is refused if its count names them. Not every language is here: the first guard is the layout (no length, no age).
 */
const VIEWERS =
  /watching|waiting|viewers|zuschauer|warten|espectador|viendo|esperando|assistindo|aguardando|spectat|regard(?:ent|eurs)|en attente|spettator|in attesa|che guard|kijkers|wachten|oglądając|oczekując|зрител|смотрят|ожида|глядач|izleyici|izliyor|bekliyor|đang xem|đang chờ|menonton|menunggu|視聴中|待機|시청 중|대기 중|正在观看|正在觀看|等待|人观看|กำลังดู|กำลังรอ|يشاهد|مشاهدون|ينتظر|צופים|ממתינים|देख रहे|इंतज़ार|tittare|väntar|seere|venter|katsoja|diváků|sledujúc|nézi|néző|θεατές|παρακολουθ/iu;

export function countsViewers(text: string): boolean {
  return VIEWERS.test(text);
}

/** The word for videos in YouTube's interface languages, to tell a channel's number of videos from its subscribers. */
const VIDEOS =
  /v[ií]d[eé]|videa|film(?!.*abon)|vaizdo|myndsk|myndb|bideo|視頻|视频|影片|動画|동영상|วิดีโอ|วีดีโอ|видео|відео|відэа|бейне|βίντεο|فيديو|ویدیو|ویدئو|ویڈیو|סרטונ|סרטון|वीडियो|व्हिडिओ|भिडियो|ভিডিও|ভিডিঅ|ਵੀਡੀਓ|વીડિયો|વિડિઓ|ଭିଡିଓ|வீடியோ|వీడియో|ವೀಡಿಯೊ|ವೀಡಿಯೋ|വീഡിയോ|වීඩියෝ|ວິດີໂອ|ဗီဒီယို|វីដេអូ|ვიდეო|տեսանյութ|ቪዲዮ/iu;

export function countsVideos(text: string): boolean {
  return VIDEOS.test(text);
}

/** The word for subscribers in YouTube's interface languages. */
const SUBSCRIBERS =
  /subscri|suscri|subskr|abonn|abonen|abonn?é|abonaț|abonat|iscritt|inscrit|prenumer|tilaaj|áskrif|odběr|odber|feliratkoz|абонат|абонен|подпис|підпис|падпіс|претплат|pretplat|naročnik|abonues|εγγεγρ|συνδρομ|abone|abunə|жазыл|тіркел|катталуу|obunachi|захиал|გამომწერ|բաժանորդ|מנויים|מנוי|مشترك|مشترک|دنبال|سبسکرائب|सब्सक्राइब|सदस्य|সাবস্ক্রাই|গ্ৰাহক|ਸਬਸਕ੍ਰਾਈ|સબ્સ્ક્રાઇ|ସବସ୍କ୍ରାଇ|சந்தா|సబ్‌?స్క్రై|ಚಂದಾ|ಸಬ್‌?ಸ್ಕ್ರೈ|വരിക്കാ|സബ്‌?സ്ക്രൈ|ග්‍රාහක|දායක|ผู้ติดตาม|ຜູ້ຕິດຕາມ|អ្នកជាវ|စာရင်းသွင်း|đăng ký|pelanggan|ufuatilia|ababhalis|intekenar|harpide|tellija|登録者|구독자|訂閱|订阅|ተመዝጋቢ/iu;

export function countsSubscribers(text: string): boolean {
  return SUBSCRIBERS.test(text);
}
