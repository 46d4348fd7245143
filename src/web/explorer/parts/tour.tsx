import { useState } from 'react';

import { keep, readKept } from '../browser-storage.ts';

const seenKey = 'backchannel-tour-seen';

const steps = [
  ['Search', 'Type a line, a person, a document or words that somebody said; the arrows choose, Enter opens.'],
  [
    'Open a line',
    'Its timeline has a bar for everything that was said of its status, in a lane for each speaker. Open a bar for who said it and where, and for the words where they may be shown.',
  ],
  [
    'Choose a day',
    '“Held on” shows what was the case on a day, “Said by” what had been said by then. The address keeps both, so a link shows the same.',
  ],
] as const;

/** Three steps for a first visit, which can be dismissed at each. */
export function Tour() {
  const [step, setStep] = useState(() => (readKept('localStorage', seenKey) === null ? 0 : steps.length));
  const shown = steps[step];
  if (!shown) return null;
  const end = () => {
    keep('localStorage', seenKey, 'yes');
    setStep(steps.length);
  };
  const isLast = step === steps.length - 1;
  return (
    <section className="tour" aria-label="First steps">
      <p aria-live="polite">
        <strong>
          {step + 1} of {steps.length}: {shown[0]}.
        </strong>{' '}
        {shown[1]}
      </p>
      <button type="button" onClick={isLast ? end : () => setStep(step + 1)}>
        {isLast ? 'Done' : 'Next'}
      </button>
      {!isLast && (
        <button type="button" onClick={end}>
          Skip
        </button>
      )}
    </section>
  );
}
