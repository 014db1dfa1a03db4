import { library } from '@linkflow/build';

export default library({ entry: ['src/index.ts', 'src/cli.ts'], deps: { neverBundle: [/^node:/] } });
