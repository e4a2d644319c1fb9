/** Dictation and reading aloud in a call. */
type Both = Readonly<{ zh: string; en: string }>;

export const voice = {
  dictate: { zh: '口述', en: 'Dictate' },
  stop: { zh: '停', en: 'Stop' },
  starting: { zh: '正在打开麦克风', en: 'opening the microphone' },
  listening: {
    zh: '听着呢。说完自己看一遍再发，不会自动发出去。',
    en: 'listening. Read it over before you send; nothing is sent by itself.',
  },
  heard: { zh: '听到：{text}', en: 'heard: {text}' },
  aloud: { zh: '把客户的话念出来', en: 'Read the buyer’s replies aloud' },
  aloudCap: { zh: '用这台设备自己的声音，按这场通话的语言念。', en: 'In this device’s own voice, in the language of the call.' },
  noVoice: {
    zh: '这台设备没有能念这门语言的声音，装一个系统语音就能用。',
    en: 'This device has no voice for this language. Install one in the system’s speech settings to use it.',
  },
  dictationCap: {
    zh: '口述由浏览器认字，有的浏览器会把声音送到它自家的服务器；善问只收您发出去的字。',
    en: 'The browser turns speech into text, and some send the sound to their maker’s servers for it. Askwell gets only the text you send.',
  },
  noDictation: {
    zh: '这个浏览器不能口述（应用内的浏览器多半不行）。换 Chrome、Edge 或 Safari 打开，或者用输入法自带的语音键。',
    en: 'This browser cannot take dictation; browsers inside other apps mostly can’t. Open the page in Chrome, Edge or Safari, or use the microphone key of your keyboard.',
  },
} as const satisfies Record<string, Both>;

/** Why dictation stopped, and what to do. */
export const dictationFaults = {
  not_allowed: {
    zh: '没有用麦克风的许可。在浏览器地址栏左边的网站设置里放行麦克风，再点一次。',
    en: 'The microphone is not allowed. Allow it in the site settings beside the address, then press again.',
  },
  no_microphone: {
    zh: '没找到麦克风，或者别的程序正占着。接上或关掉那个程序，再点一次。',
    en: 'No microphone was found, or another program holds it. Plug one in or close that program, then press again.',
  },
  network: {
    zh: '浏览器连不上它的认字服务，有的网络不放行。可以打字，或者用输入法自带的语音键。',
    en: 'The browser cannot reach its speech service; some networks block it. Type instead, or use the microphone key of your keyboard.',
  },
  no_speech: { zh: '没听到声音。靠近一点，再点一次。', en: 'Nothing was heard. Move closer and press again.' },
  no_language: {
    zh: '这个浏览器的口述不支持这场通话的语言。请打字。',
    en: 'Dictation in this browser does not know the language of this call. Type instead.',
  },
  broken: { zh: '口述停了。再点一次；还不行就打字。', en: 'Dictation stopped. Press again, and type if it stops once more.' },
} as const satisfies Record<string, Both>;
