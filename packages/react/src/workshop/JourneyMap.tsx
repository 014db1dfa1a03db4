import type { MapState, MapTransition } from '@linkflow/journey/testing';
import { pictureOf } from './pictures.ts';
import { type ShownScreen, screenStates, storyIdOf } from './screenStates.ts';

interface JourneyMapProps {
  readonly map: MapState;
}

/** The machine as boxes in boxes: its states, their ways out, and for each screen its stories and its picture. */
export function JourneyMap({ map }: JourneyMapProps) {
  return (
    <article className="journey-map">
      <h1>Journey map</h1>
      <p>
        Drawn from the machine itself. A box is a state and stands inside its parent. Each line is a way out: what
        happens, on which condition, and where it leads. Each name below a state opens one of its stories, each picture
        the accepted picture.
      </p>
      <StatesIn parent={map} />
    </article>
  );
}

/** Whether a state is of no meaning to a customer: it only shows how the one around it does its work. */
function isInner({ meta, tags, states }: MapState): boolean {
  return Object.keys(meta).length === 0 && tags.length === 0 && states.every(isInner);
}

function StatesIn({ parent }: { readonly parent: MapState }) {
  const inner = parent.states.filter(isInner);
  return (
    <>
      <StateList states={parent.states.filter((state) => !isInner(state))} />
      {inner.length > 0 && (
        <details>
          <summary>Inside: {inner.map(({ key }) => key).join(', ')}</summary>
          <StateList states={inner} />
        </details>
      )}
    </>
  );
}

function StateList({ states }: { readonly states: readonly MapState[] }) {
  if (states.length === 0) return null;
  return (
    <ul className="map-states">
      {states.map((state) => (
        <StateBox key={state.path} state={state} />
      ))}
    </ul>
  );
}

function StateBox({ state }: { readonly state: MapState }) {
  const { path, key, meta, tags, parallel, transitions } = state;
  const screen = tags.includes('leaving') ? 'leaving' : meta.screen;
  return (
    <li id={path} className="map-state" data-screen={screen} data-compound={!state.states.every(isInner) || undefined}>
      <div className="map-about">
        <p className="map-name">
          <strong>{key}</strong>
          {[...tags, ...(parallel ? ['all at once'] : [])].map((tag) => (
            <span key={tag} className="map-tag">
              {tag}
            </span>
          ))}
        </p>
        {screen && <Stories screen={screen} />}
        {transitions.length > 0 && (
          <ul className="map-ways">
            {transitions.map((transition) => (
              <Way key={JSON.stringify(transition)} {...transition} />
            ))}
          </ul>
        )}
      </div>
      <StatesIn parent={state} />
    </li>
  );
}

function Way({ on, guard, target }: MapTransition) {
  return (
    <li>
      <code>{on}</code>
      {guard && <span className="map-guard"> if {guard}</span>}
      {' → '}
      {target ? <a href={`#${target}`}>{target.replace('journey.', '')}</a> : 'stays'}
    </li>
  );
}

function Stories({ screen }: { readonly screen: ShownScreen }) {
  const [usual, ...others] = screenStates[screen];
  const picture = pictureOf(storyIdOf(screen, usual));
  return (
    <div className="map-stories">
      {picture && (
        <a href={picture} target="_top">
          <img src={picture} alt={`The screen ${screen}`} loading="lazy" width="460" height="640" />
        </a>
      )}
      <ul aria-label={`Stories of ${screen}`}>
        {[usual, ...others].map((story) => (
          <li key={story}>
            <a href={`./?path=/story/${storyIdOf(screen, story)}`} target="_top">
              {story.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
