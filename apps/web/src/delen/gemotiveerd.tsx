/** An answer with its reason below it. */
export function Gemotiveerd({ wat, waarom }: { wat: string; waarom: string | null }) {
  return (
    <>
      <strong>{wat}</strong>
      {waarom && (
        <>
          <br />
          <span className="nav-vrijetekst">{waarom}</span>
        </>
      )}
    </>
  );
}
