import { useMomentFaults } from '../moment.ts';

/** What the address says of the point in time that is no day, if anything. */
export function MomentFaults() {
  const faults = useMomentFaults();
  if (faults.length === 0) return null;
  return (
    <div className="failed" role="alert">
      {faults.map(fault => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
