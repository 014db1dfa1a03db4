/** The bank shows its own page with the flow inside a frame. */
const frame = document.createElement('iframe');
frame.title = 'Connect';
frame.width = '100%';
frame.height = '900';
frame.src = `/${location.search}`;
document.body.append(frame);
