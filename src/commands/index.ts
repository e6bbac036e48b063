/** The page behind the buttons of the ribbon. It starts anew with every press, so what is heavy is loaded when needed. */
import { fromMessageUrl, showMessage } from "./message";
import { register } from "./register";

const message = fromMessageUrl(window.location.href);
if (message === null) register();
else showMessage(document, message);
