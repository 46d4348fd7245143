import { useAsk } from '../client.ts';
import { ChannelPageDocument } from '../generated/graphql.ts';
import { useOpen } from '../in-address.ts';
import { asOf, seenFrom, statusAsOf, useMoment } from '../moment.ts';
import { nodeAddress } from '../page-addresses.ts';
import { MomentFaults } from '../parts/moment-faults.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { StatusOnDay } from '../timeline/status-on-day.tsx';
import { Timeline } from '../timeline/timeline.tsx';

/** The timeline of a line in a frame of somebody else's page, with a link to the whole page. */
export function EmbeddedChannel({ slug }: { readonly slug: string }) {
  const [moment] = useMoment();
  const [bar, choose] = useOpen('bar');
  const asked = useAsk(ChannelPageDocument, { slug, asOf: asOf(moment), ...statusAsOf(moment) });
  return (
    <Answered asked={asked}>
      {answer =>
        answer.channel ? (
          <>
            <h1>
              <bdi>{answer.channel.name}</bdi>
            </h1>
            <MomentFaults />
            <StatusOnDay channel={answer.channel} day={moment.held} />
            <Timeline answer={answer} day={moment.held} chosen={bar} onChoose={choose} />
            <p className="facts">
              <a href={seenFrom(nodeAddress(answer.channel), moment)} target="_blank" rel="noreferrer">
                More of it in Backchannel
              </a>
            </p>
          </>
        ) : (
          <Empty>There is no line “{slug}”.</Empty>
        )
      }
    </Answered>
  );
}
