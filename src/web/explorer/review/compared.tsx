import { Table } from '../parts/rows-table.tsx';
import type { Difference } from './fields.ts';

/** Fields that differ, as they were and as they would be. */
export function Compared({
  differences,
  title,
}: {
  readonly differences: readonly Difference[];
  readonly title: string;
}) {
  if (differences.length === 0) return <p className="facts">Nothing differs.</p>;
  return (
    <Table heads={['Field', 'Before', 'After']} caption={<caption>{title}</caption>} className="compared">
      {differences.map(({ label, before, after }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td dir="auto">
            <del>{before || '–'}</del>
          </td>
          <td dir="auto">
            <ins>{after || '–'}</ins>
          </td>
        </tr>
      ))}
    </Table>
  );
}
