/** The mark of Navolgbaar: a trail of three points, each following the one before. An organisation's theme replaces it. */
export function Beeldmerk() {
  return (
    <svg className="nav-beeldmerk" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" className="nav-beeldmerk__vlak" />
      <path
        d="M8 23.5 L14 12 L18.5 19.5 L24 8.5"
        className="nav-beeldmerk__lijn"
        fill="none"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="8" cy="23.5" r="2.6" className="nav-beeldmerk__punt" />
      <circle cx="24" cy="8.5" r="2.6" className="nav-beeldmerk__punt" />
    </svg>
  );
}
