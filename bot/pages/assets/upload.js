// Adds drag and drop and a progress bar to the form; without this script the form sends itself.

/** @param {HTMLFormElement} form */
const enhance = (form) => {
  const input = form.querySelector('input[type=file]');
  const button = form.querySelector('button');
  const progress = form.querySelector('.progress');
  const bar = form.querySelector('progress');
  const say = form.querySelector('.say');

  const setBusy = (isBusy) => {
    button.disabled = isBusy;
    progress.hidden = !isBusy;
  };

  const interrupted = () => {
    setBusy(false);
    say.textContent = form.dataset.interrupted;
  };

  const showAnswer = (request) => {
    if (request.status < 400) {
      location.assign(request.responseURL);
      return;
    }
    const main = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main');
    if (!main) {
      interrupted();
      return;
    }
    document.querySelector('main').replaceWith(main);
    start();
    document.querySelector('.news')?.focus();
  };

  const send = () => {
    if (button.disabled || input.files.length === 0) return;
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? (100 * loaded) / total : 0;
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      say.textContent = form.dataset.checking;
    });
    request.addEventListener('load', () => showAnswer(request));
    request.addEventListener('error', interrupted);
    request.addEventListener('abort', interrupted);
    request.open('POST', form.action);
    request.send(new FormData(form));
    say.textContent = '';
    bar.value = 0;
    setBusy(true);
  };

  form.querySelector('.drop-hint').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    });
  }
  form.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer.files.length === 0) return;
    input.files = dataTransfer.files;
    send();
  });
};

const start = () => {
  const form = document.querySelector('form.upload');
  if (form) enhance(form);
};

start();
