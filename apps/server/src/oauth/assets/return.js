// Tells the page that opened this tab to ask the server how the sign-in ended, and closes the tab where that is allowed.
const { nonce, origin, channel } = document.currentScript.dataset;
const message = { type: 'linkflow.returned', nonce };

window.opener?.postMessage(message, origin);
new BroadcastChannel(channel).postMessage(message);
window.close();
