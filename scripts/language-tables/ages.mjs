export function ageTable() {
  return '';
}
