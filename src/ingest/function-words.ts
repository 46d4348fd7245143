/** Words that any text of a language is full of, whatever it is about. */

/** By language (BCP 47): the most frequent words in running text that are not frequent in another of these languages. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it was on are as with his they at be this from have or by not but what were when we there an which their has been who had more no out so said will would about after could than its while also',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  ),
  fr: words(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux été son mais ou cette ses entre nous leur ont après comme elle fait sa deux être même dont',
  ),
  es: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante fue son',
  ),
  it: words(
    'di e il la che in un a per è una sono del non con da si le dei al come anche più della i gli nel alla ha lo ma dal delle su nella se ai dalla essere stato loro tra questo ha hanno',
  ),
  pt: words(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são',
  ),
  nl: words(
    'de van het een en in is dat op te zijn voor met die aan niet er om ook als bij door maar naar uit dan nog wordt over hij heeft worden dit deze tot hun wel had werd',
  ),
  sv: words(
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle',
  ),
  pl: words(
    'w i na z do się nie że to jest o od za po przez jak ale dla jego są oraz które który tym przy już może tego tak było być ma co ich także',
  ),
  cs: words(
    'a v se na je že o s z do i to k ve pro za by ale si po jako podle jsou který od jeho které nebo už jsem být má',
  ),
  ro: words('și de în la a cu pe din că nu o un este care pentru mai au să fi prin sau ce dar după sunt fost lui'),
  fi: words(
    'ja on ei että oli se hän mutta myös kun ovat kuin joka tai niin mukaan sen ole olisi hänen jos sekä jo vain',
  ),
  hu: words('a az és hogy nem is egy ez azt volt de csak meg már mint még után vagy el ki majd szerint kell'),
  tr: words(
    've bir bu da için ile de olarak çok daha olan gibi kadar ne sonra en olduğu var ancak ise o göre değil tarafından',
  ),
  id: words(
    'yang dan di dengan untuk dari dalam pada ini itu tidak akan ke adalah oleh juga sebagai telah bahwa mereka',
  ),
  vi: words('và của là có được trong cho một không với các người những đã này từ khi ra cũng về đến năm như'),
  ru: words(
    'и в не на что с по как это он из за от о к но для а то все так же его бы был было у мы или если ее их при также до после чтобы она они',
  ),
  uk: words(
    'і в не на що з до як це за від у та про але для його було також які який або по й є їх були після вона вони',
  ),
  bg: words('и в на не да се за от че по е са с ще като до но той това при или след които бе беше'),
  ar: words('في من على أن إلى عن مع هذا هذه التي الذي كان كما قد لا ما بعد بين وقال ذلك هو هي'),
  fa: words('و در به از که این را با است برای آن یک خود تا بر هم می شد کرد های نیز است'),
  ur: words('کے میں کی اور ہے سے کا کو اس نے کہ پر ہیں یہ ایک بھی کر تھا'),
  he: words('את של על לא עם הוא כי זה גם אל היא אם כל או אבל יותר אך בין הם אחרי היה'),
  hi: words('के में की है और से को का ने पर कि यह भी हैं एक नहीं इस कर था लिए'),
  el: words('και το να του η της με που την από για τα στο είναι δεν οι στην τον θα σε των ότι αλλά'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const runs = /[\p{L}\p{M}]+/gu;

/** How large a part of a text's words each language's own are, the largest first, over at most so many words. */
export function functionWordShares(
  text: string,
  mostWords = 5000,
): { language: string; share: number; words: number }[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [run] of text.matchAll(runs)) {
    if (++total > mostWords) break;
    const word = run.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (total === 0) return [];
  return Object.entries(functionWords)
    .map(([language, known]) => {
      let found = 0;
      for (const [word, count] of counts) if (known.has(word)) found += count;
      return { language, share: found / total, words: total };
    })
    .sort((one, other) => other.share - one.share);
}
