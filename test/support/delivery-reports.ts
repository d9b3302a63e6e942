/**
 * Delivery reports, written by hand after RFC 3464 and RFC 6522 in the shape that these servers give them; none was received from
 * one.
 */
export type ReportFacts = {
  /** As in the header of the mail that came back, with its angle brackets. */
  readonly messageId: string;
  readonly recipient?: string;
  readonly action?: string;
  readonly status?: string;
};

export type WriteReport = (facts: ReportFacts) => string;

const defaults = { recipient: 'clara@contoso.example', action: 'failed', status: '5.1.1' };

/** The name in a Message-ID, which went to the server as envelope id. */
const envelopeId = (messageId: string): string => messageId.replace(/^<|@.*$/g, '');

/** Envelope id, original recipient, text, and the header alone, as was asked for by RET=HDRS. */
export const postfixReport: WriteReport = (facts) => {
  const { messageId, recipient, action, status } = { ...defaults, ...facts };
  return `Return-Path: <>
Received: by mail.partner.example (Postfix)
	id 4F1A2B3C4D; Mon,  2 Nov 2026 09:00:03 +0000 (UTC)
Date: Mon,  2 Nov 2026 09:00:03 +0000 (UTC)
From: MAILER-DAEMON@mail.partner.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: claims@partner.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9A8B7C6D5E.1793610003/mail.partner.example"
Content-Transfer-Encoding: 7bit
Message-Id: <20261102090003.4F1A2B3C4D@mail.partner.example>

This is a MIME-encapsulated message.

--9A8B7C6D5E.1793610003/mail.partner.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.partner.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<${recipient}>: host mx.contoso.example[192.0.2.7] said: 550 ${status}
    No such mailbox (in reply to RCPT TO command)

--9A8B7C6D5E.1793610003/mail.partner.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.partner.example
Original-Envelope-Id: ${envelopeId(messageId)}
X-Postfix-Queue-ID: 9A8B7C6D5E
X-Postfix-Sender: rfc822; claims@partner.example
Arrival-Date: Mon,  2 Nov 2026 09:00:01 +0000 (UTC)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.contoso.example
Diagnostic-Code: smtp; 550 ${status} No such mailbox

--9A8B7C6D5E.1793610003/mail.partner.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <claims@partner.example>
From: CPOR claims <claims@partner.example>
To: ${recipient}
Message-ID: ${messageId}
Subject: CPOR-000001

--9A8B7C6D5E.1793610003/mail.partner.example--
`;
};

const base64Lines = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replace(/.{76}/g, (line) => `${line}\n`);

/** Text and HTML for people, one quoted-printable and one base64; the whole mail returned; names folded into two lines. */
export const exchangeOnlineReport: WriteReport = (facts) => {
  const { messageId, recipient, action, status } = { ...defaults, ...facts };
  return `From: Microsoft Outlook
	<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@partner.example>
To: <claims@partner.example>
Date: Mon, 2 Nov 2026 09:00:05 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b1_5c0e8f7a-1111-4a6b-9f00-000000000001_"
Content-Language: en-US
In-Reply-To: ${messageId}
References: ${messageId}
Subject: Undeliverable: CPOR-000001
Auto-Submitted: auto-replied
MIME-Version: 1.0

--b1_5c0e8f7a-1111-4a6b-9f00-000000000001_
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="b2_5c0e8f7a-1111-4a6b-9f00-000000000001_"

--b2_5c0e8f7a-1111-4a6b-9f00-000000000001_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

${base64Lines(`Your message to ${recipient} couldn’t be delivered. The address wasn’t found at contoso.example.`)}

--b2_5c0e8f7a-1111-4a6b-9f00-000000000001_
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body style=3D"margin:0"><p>Your message to <b>${recipient}</b> couldn=
=E2=80=99t be delivered.</p><p>Message-ID: ${messageId.replace(/[<>]/g, '')}</p></body></html>

--b2_5c0e8f7a-1111-4a6b-9f00-000000000001_--

--b1_5c0e8f7a-1111-4a6b-9f00-000000000001_
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR00MB0001.eurprd00.prod.outlook.com
Received-From-MTA: dns;mail.partner.example
Arrival-Date: Mon, 2 Nov 2026 09:00:02 +0000

Final-Recipient:
 rfc822;${recipient}
Action:
 ${action}
Status: ${status} (bad destination mailbox address)
Diagnostic-Code: smtp;550 ${status} RESOLVER.ADR.RecipientNotFound; Recipient not
 found by SMTP address lookup
X-Display-Name: Clara Customer

--b1_5c0e8f7a-1111-4a6b-9f00-000000000001_
Content-Type: message/rfc822

From: CPOR claims <claims@partner.example>
To: Clara Customer <${recipient}>
Message-ID:
 ${messageId}
Subject: CPOR-000001
Content-Type: multipart/alternative; boundary="ours"

--ours
Content-Type: text/plain

Dear Clara Customer,

Message-ID: <of.the.text@partner.example>

--ours--

--b1_5c0e8f7a-1111-4a6b-9f00-000000000001_--
`;
};

/** The Message-ID among the report's own fields, before a plain boundary; the header returned without a Message-ID. */
export const gmailReport: WriteReport = (facts) => {
  const { messageId, recipient, action, status } = { ...defaults, ...facts };
  return `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: claims@partner.example
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
Date: Mon, 02 Nov 2026 01:00:04 -0800 (PST)
Content-Type: multipart/report; boundary=0000000000005f3c2f0612345678; report-type=delivery-status

--0000000000005f3c2f0612345678
Content-Type: multipart/related; boundary="0000000000005f3c320612345679"

--0000000000005f3c320612345679
Content-Type: text/html; charset="UTF-8"

<html><head></head><body><h1>Address not found</h1><a href="https://support.example/?p=NoSuchUser">LEARN MORE</a></body></html>
--0000000000005f3c320612345679
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
--0000000000005f3c320612345679--
--0000000000005f3c2f0612345678
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; claims@partner.example
Arrival-Date: Mon, 02 Nov 2026 01:00:02 -0800 (PST)
X-Original-Message-ID: ${messageId}

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; gmail-smtp-in.l.google.com. (192.0.2.8, the server for the domain gmail.com.)
Diagnostic-Code: smtp; 550-${status} The email account that you tried to reach does not exist.
Last-Attempt-Date: Mon, 02 Nov 2026 01:00:04 -0800 (PST)

--0000000000005f3c2f0612345678
Content-Type: text/rfc822-headers

From: CPOR claims <claims@partner.example>
To: ${recipient}
Subject: CPOR-000001

--0000000000005f3c2f0612345678--
`;
};

/** Everything that is for machines packed, as some gateways do, though the RFC asks for 7bit. */
export const packedReport: WriteReport = (facts) => {
  const { messageId, recipient, action, status } = { ...defaults, ...facts };
  const fields = `Reporting-MTA: dns; gateway.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\n`;
  const header = `From: claims@partner.example\r\nMessage-ID: ${messageId}\r\n\r\nText\r\n`;
  return `Subject: Returned mail
MIME-Version: 1.0
Content-Type: Multipart/Report; Boundary="=_x y"; Report-Type="delivery-status"

--=_x y
Content-Type: text/plain

Returned.
--=_x y  
Content-Type: Message/Delivery-Status
Content-Transfer-Encoding: BASE64

${base64Lines(fields)}
--=_x y
Content-Type: message/rfc822
Content-Transfer-Encoding: quoted-printable

${header.replaceAll('\r\n', '\n').replaceAll('=', '=3D').replace('Message-ID: ', 'Message-=\nID: ')}
--=_x y--
`;
};

export const reportShapes: Readonly<Record<string, WriteReport>> = {
  Postfix: postfixReport,
  'Exchange Online': exchangeOnlineReport,
  Gmail: gmailReport,
  'a gateway that packs it': packedReport,
};
