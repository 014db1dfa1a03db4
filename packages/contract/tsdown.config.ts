import { library } from '@linkflow/build';

export default library({ entry: ['src/index.ts'] });
