/**
 * A number as people type it into a table: 1500, 1500.50, 1500,50, 1.500,50, 1 500, 10K, 1.2M. "1.500" may mean two
 * things, and is 'ambiguous'.
 */
export function typedNumber(text: string): number | 'ambiguous' | undefined {
  const plain = text.trim().replace(/^[€$]\s*|\s*[€$%]$/g, '');
  const short = /^(\d+(?:[.,]\d+)?)\s?([kKmM])$/.exec(plain);
  if (short?.[1] && short[2]) return Number(short[1].replace(',', '.')) * (/k/i.test(short[2]) ? 1_000 : 1_000_000);
  const compact = plain.replace(/[\s'’]/g, '');
  if (/^\d+$/.test(compact)) return Number(compact);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(compact)) return 'ambiguous';
  if (/^\d+[.,]\d+$/.test(compact)) return Number(compact.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)) return Number(compact.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact) ? Number(compact.replaceAll(',', '')) : undefined;
}
