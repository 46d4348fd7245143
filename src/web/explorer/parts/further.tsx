type Props = {
  readonly isFirst: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Where the next part begins; null: at the first. */
  readonly onMore: (after: string | null) => void;
  /** What the next part holds. */
  readonly label: string;
};

/** Leads through a list that is shown in parts. */
export function Further({ isFirst, pageInfo: { hasNextPage, endCursor }, onMore, label }: Props) {
  if (isFirst && !hasNextPage) return null;
  return (
    <p className="more">
      {!isFirst && (
        <button type="button" onClick={() => onMore(null)}>
          To the first
        </button>
      )}
      {hasNextPage && (
        <button type="button" onClick={() => onMore(endCursor)}>
          {label}
        </button>
      )}
    </p>
  );
}
