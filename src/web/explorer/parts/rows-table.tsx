import type { ReactNode } from 'react';

type Props = {
  /** Of its columns. */
  readonly heads: readonly string[];
  readonly caption?: ReactNode;
  readonly className?: string;
  /** Its rows. */
  readonly children: ReactNode;
};

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ heads, caption, className = '', children }: Props) {
  return (
    <div className="scrolled">
      <table className={`rows ${className}`.trim()}>
        {caption}
        <thead>
          <tr>
            {heads.map(head => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
