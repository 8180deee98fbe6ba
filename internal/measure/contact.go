package measure

import "sync"

// The invitations that a text can end with, folded, in the notation of phrases. A verb that is also said of others, as
// in customers call me, counts only where a clause begins.
const (
	inviteNL = `
		^ stuur/stuurt * bericht/berichtje/mail/mailtje/email/emailtje/dm/appje/pb/uitnodiging/verzoek/connectieverzoek
		^ mail/bel/app/email/benader/contacteer/vraag/schrijf/spreek/volg/dm/tip * me/mij
		^ mail/bel/email/contacteer * ons/onze/gerust/naar
		^ mail/bel/app/schrijf/email gerust/even/me/mij/ons
		^ neem/neemt * contact
		contact met mij/me/ons op
		contact met mij/me opnemen
		je/jij/u/gerust/vrijblijvend/even/direct contact * opnemen
		contact opnemen kan/via
		contact opnemen ?
		contact ?
		bereikbaar/bereiken via/op/per/onder
		^ bereik me/mij/ons
		^ laat * weten/horen
		^ kom * langs/kijken/buurten/kennismaken
		^ connect gerust/met/graag
		connecten/linken/sparren/koffie/kennismaken/meedenken/samenwerken/meelopen ?
		interesse/benieuwd/nieuwsgierig/vragen/geinteresseerd ?
		meer weten ?
		laten we * connecten/kennismaken/praten/sparren/afspreken/verbinden/koffie/contact/bellen
		zullen we * connecten/kennismaken/praten/sparren/afspreken/koffie/bellen
		^ plan * gesprek/afspraak/kennismaking/demo/moment/belafspraak
		afspraak maken/plannen ?
		^ meld je/u
		^ bezoek/bekijk * website/site/profiel/vacatures/blog/portfolio/werkenbij
		^ kijk/lees * op
		^ download * gids/checklist/whitepaper/ebook/brochure
		^ voel je vrij
		schroom/aarzel niet
		zin in * koffie
		wissel/ruil/praat/deel/hoor/vertel ik * graag
		hoor het graag
		kom * in contact
		wissel/ruil/praat/hoor/denk/sparr/spar graag
		sta * open voor
		via mijn/ons/onze * adres/mailadres/emailadres/nummer/website/site/telefoonnummer`
	inviteEN = `
		^ send/drop/shoot/give me/us * message/line/note/email/mail/dm/call/ring/shout/text/invite/invitation
		^ send/drop/leave a/an message/line/note/email/dm/invite
		^ message/dm/email/mail/call/text/ring/ask/follow/ping/phone me/us
		^ write/talk/speak/reach to/with/out me/us/to
		^ write me
		^ reach out
		contact/reach me/us
		find me on/at/in/via
		^ get/be/keep/stay in touch
		let' s talk/connect/chat/meet/work/grab/discuss/have/get/catch/team/explore/link/start
		let us talk/connect/chat/meet/discuss
		happy/glad/keen/pleased/open/delighted to talk/chat/connect/hear/meet/help/answer/discuss/share/exchange/compare/swap/network/speak/new
		love/like to talk/chat/connect/hear/meet/discuss/exchange/compare/swap
		gladly swap/talk/share/exchange/discuss/answer/compare
		feel free to
		don' t hesitate
		do not hesitate
		forward to hearing/connecting/meeting/talking
		connect with me/us
		^ connect ?
		^ let me/us know
		please ring/call/email/use/contact/message/write/reach/connect/visit/ask/feel
		^ email/contact/call our/the * firm/office/team/desk/company/reception/spokesperson
		^ book/schedule/arrange/plan * call/meeting/demo/chat/appointment/slot/consultation/visit
		^ visit/see/check * website/site/page/blog/portfolio
		^ subscribe to
		^ apply at/via/on/now/here
		^ download my/our/the
		^ stop/drop/swing/come by
		^ come and see/visit/say/have/talk
		coffee/interested/curious/questions/ideas/connect ?
		welcome messages/questions/enquiries/inquiries
		inbox/dms/dm is/are * open
		want to know more`
	inviteDE = `
		^ schreib/schreiben/schreibt/schick/schicken/sende/senden * mir
		^ schreib/schreiben/schick/sende/senden * nachricht/mail/email
		^ kontaktiere/kontaktieren/kontaktiert * mich/uns
		^ ruf/rufen * mich/uns
		^ sprich/sprechen * mich * an
		^ melde/meld dich
		^ melden sie sich
		freue/freu mich auf/uber
		mich * anschreiben/kontaktieren/ansprechen/anrufen/erreichen
		^ nimm/nehmen * kontakt
		^ lass/lassen * uns
		^ vernetze/vernetzen dich/wir/sie
		vernetzen ?
		^ folge/folgen * mir
		stehe * verfugung
		erreichst/erreichen * mich
		interesse/interessiert/neugierig/fragen ?`
	inviteFR = `
		contactez/contacte/ecrivez/ecris/appelez/appelle/suivez/retrouvez/rejoignez moi
		^ envoyez/envoie * message/mail/email
		n' hesitez/hesite pas
		^ parlons/discutons/echangeons/rencontrons/connectons
		me contacter/joindre/ecrire/retrouver
		^ prenez/prends/prenons/entrons * contact/rendez
		a votre/ta/vos disposition
		^ contactez/appelez nous/notre
		interesse/interessee/curieux/questions/envie ?`
	inviteES = `
		escribeme/contactame/llamame/sigueme/cuentame/escribanme/contacteme/llameme/escribame
		^ enviame/mandame/envieme/envia/manda/dejame * mensaje/correo/email/mail
		^ hablemos/conectemos/charlemos/conversemos
		hablamos/conectamos/interesado/preguntas ?
		^ conecta/contacta/conectate/hablar conmigo
		ponte/pongase/ponganse/ponerte/ponerse en contacto
		no dudes/dude/duden en
		a tu/su/vuestra disposicion
		estare encantado/encantada
		puedes/puede/pueden escribirme/contactarme/encontrarme/llamarme/seguirme`
	invitePT = `
		^ envie/mande/manda/envia/deixe * mensagem/email/mail
		^ entre/entra/entrem em contato/contacto
		^ fale/fala/converse/conecte/conecta comigo/conosco/connosco
		^ conecte/conecta se
		vamos conversar/falar/trocar/marcar/tomar/conectar/bater
		^ me chame/chama/siga/escreva/procure/ligue/mande/envie
		^ contacte/contate/escreva/procure/siga/chame/ligue me
		fico/estou/sempre * disposicao
		nao hesite
		interessado/perguntas/duvidas/bora ?`
)

var invitations = sync.OnceValue(func() []phrase {
	return phrases(inviteNL + "\n" + inviteEN + "\n" + inviteDE + "\n" + inviteFR + "\n" + inviteES + "\n" + invitePT)
})
