/** Two nodes joined by a line; the favicon in index.html of the pages is the same drawing. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 22 23 10" stroke="currentColor" strokeWidth="3" />
      <circle cx="8" cy="23" r="6" fill="currentColor" />
      <circle cx="24" cy="9" r="6" fill="#e8902e" />
    </svg>
  );
}
