import type { pages as en } from '../../en/manual/pages'
import { formatCount } from '../terms/format-count'

export const pages: typeof en = [
  {
    id: 'story',
    title: 'Una primera verificación, del texto al informe',
    parts: [
      {
        heading: 'Para qué sirve este programa',
        paragraphs: [
          'Aquí se guardan artículos, se marcan las afirmaciones que contienen, se vincula cada afirmación a aquello en lo que se apoya, se ponen unas junto a otras las que discrepan y se decide sobre ellas, y se entrega un informe que dice qué se verificó y cómo.',
          'Todo está en una carpeta de este equipo. El programa no se comunica con ninguna red, y nada de lo que usted escribe sale del equipo si no lo copia o lo exporta.',
        ],
      },
      {
        heading: 'Diez minutos con el ejemplo',
        paragraphs: [
          '{take-tour} hace este camino con usted en tres pasos y señala en la ventana lo que viene después. Puede dejarse en cualquier momento y hacerse de nuevo.',
          `{open-example} abre cinco textos sobre un alto el fuego en Siria. En ellos hay marcadas dos afirmaciones sobre el número de muertos, una de «more than 100,000» (más de ${formatCount(100_000)}) y otra de «more than 120,000» (más de ${formatCount(120_000)}), que están una junto a otra en una discrepancia. {open-arabic-example} abre los mismos cinco textos, traducidos al árabe.`,
          'Elija un artículo a la izquierda. Seleccione las palabras que pueden ser ciertas o erróneas y pulse {new-claim}: ya son una afirmación, con la cantidad que se leyó en ellas. Lo que se haya leído mal se corrige en el inspector, a la derecha.',
          'Pulse {link-evidence} y seleccione el pasaje de otro artículo en el que se apoya la afirmación: {link-supports}, {link-refutes} o {link-context}.',
          'Vaya a {show-conflicts}. Ahí se propone lo que se leyó en los textos y no concuerda, con las razones. Diga si se trata de una misma cosa y decida entre las dos: una discrepancia conserva lo que usted decidió, con qué método y por qué.',
          'Fije un veredicto para cada afirmación, con una cifra del teclado o en el inspector, y diga en una oración qué lleva a él. {show-report} muestra lo que se entregaría; {export-html} y {export-pdf} lo escriben.',
        ],
      },
      {
        heading: 'Su propio proyecto',
        paragraphs: [
          '{new-project} crea una carpeta cuyo nombre termina en «.plumbline». Puede moverse, copiarse y guardarse en copias de seguridad como cualquier carpeta; dos programas nunca escriben en ella a la vez. Los proyectos que ya se abrieron están en «Abrir un proyecto reciente», en el menú Archivo. Las listas que lleva el propio sistema no contienen ningún proyecto protegido con frase de contraseña.',
        ],
      },
      {
        heading: 'El idioma de la ventana',
        paragraphs: [
          'La ventana, los menús y el informe hablan español, inglés, francés o árabe: el idioma del sistema, o el que se elige en {settings}. Rige desde el próximo inicio; «Reiniciar ahora», a su lado, reinicia el programa de inmediato, con el proyecto que está abierto. Los textos y los nombres conservan su idioma y su dirección de escritura.',
        ],
      },
    ],
  },
  {
    id: 'importing',
    title: 'Traer textos',
    parts: [
      {
        heading: 'Qué puede leerse',
        paragraphs: [
          'Texto, Markdown, páginas web guardadas (HTML, MHTML), PDF, Word, OpenDocument, texto enriquecido, PowerPoint, EPUB, correos y buzones, tablas (CSV, Excel, OpenDocument), subtítulos, imágenes y anotaciones de otros programas (W3C, Hypothesis): {import-files}, {import-folder}, o suéltelos en la ventana. {paste-article} toma lo que hay en el portapapeles. Una grabación o un vídeo se adjuntan a una afirmación como prueba; su transcripción puede importarse.',
          'Las obras que un gestor de referencias ha exportado (BibTeX, RIS, CSL-JSON) pasan a ser fuentes: el título, quién la publica, la fecha y la dirección tienen sus campos; los autores, el identificador y las notas van a la nota. Una obra que ya es una fuente, por su dirección o su identificador, no se añade de nuevo; lo que no se incorporó, y las entradas que no se pudieron leer, se dicen con sus líneas.',
          'Un texto propio se marca como «Borrador propio» en el inspector. Sus notas al pie y finales pasan entonces a ser fuentes con «Tomar las notas como fuentes»: cada una se enlaza, como contexto, con la afirmación marcada antes de ella en su oración, o con una afirmación nueva hecha de esa oración. Las notas con una misma dirección tienen una sola fuente. Los comentarios del archivo (Word, OpenDocument, texto enriquecido) pasan a ser comentarios sobre sus palabras, con quién los escribió.',
          'El propio archivo se conserva sin cambios junto a su texto, con su hash. {show-original} lo muestra junto al texto; {save-copy} lo devuelve; {open-outside} abre una copia en otro programa, tras una pregunta.',
          'Dos cosas pueden estar una al lado de otra: {open-beside} divide el centro, y el siguiente artículo que elija se abre en la otra mitad; también el que se arrastre hasta ahí o en el que se haga clic con {Alt} pulsada. Dos copias se desplazan a la vez, pasaje por pasaje. Escape cierra la segunda mitad; {next-pane} va de una a otra.',
        ],
      },
      {
        heading: 'Imágenes y escaneos',
        paragraphs: [
          'Las palabras de las imágenes y de las páginas sin texto se leen de forma automática, en este equipo. Una lectura automática puede equivocarse en una cifra sin dar señal de duda: cada una aparece junto a su recorte hasta que usted la confirma o la corrige, y hasta entonces no interviene en ninguna comparación. Las afirmaciones se marcan sobre la imagen, y las palabras que se seleccionan en ella crean afirmaciones. Si solo se escanearon algunas páginas de un PDF, se le pregunta si deben leerse también.',
        ],
      },
      {
        heading: 'Lo que no entró',
        paragraphs: [
          'Cada importación dice qué se dejó fuera: comentarios, campos, imágenes sin texto, adjuntos. Si de un archivo no entró gran parte, se le pregunta antes y se le muestran ambas cosas.',
          'Las palabras tachadas, las llamadas de nota voladas y los titulillos se mantienen separados del texto para que no puedan pasar a formar parte de una cifra. Cuando una cifra importe, mire el original. Las palabras bajo una imagen se muestran como su pie: una cifra que haya en ellas se lee, y su día y su lugar no se toman por los de lo que cuenta el texto.',
          'Lo que está censurado no figura en el texto: «███» ocupa el lugar donde un recuadro, una marca negra o letras negras sobre negro ocultan palabras. El archivo conserva esas palabras, y también la copia que se guarda con el artículo: quien reciba el original puede leerlas.',
        ],
      },
      {
        heading: 'Los datos de un texto',
        paragraphs: [
          'El medio, la autoría, la fecha y la dirección están debajo del título; una palabra con línea de puntos se edita con un clic. La fecha se escribe como es costumbre: 7 de mayo de 2016, 2016-05-07, mayo de 2016.',
          'Los textos que en su mayor parte son iguales se toman por copias de una misma noticia y cuentan como una sola fuente. «No es una copia» dice lo contrario. Las imágenes que se parecen también pasan por una sola, aunque estén reducidas, en gris o un poco recortadas: la fuente muestra ambas, y «No es la misma imagen» dice lo contrario. AVIF, TIFF y lo que es casi liso no se comparan.',
        ],
      },
      {
        heading: 'Un texto que cambia',
        paragraphs: [
          '{correct-text} y {replace-text} crean una versión nueva. Todas las marcas se llevan a ella; las de palabras que cambiaron esperan en {review-changes}. Ninguna versión se pierde nunca.',
        ],
      },
    ],
  },
  {
    id: 'claims',
    title: 'Afirmaciones',
    parts: [
      {
        heading: 'Marcar',
        paragraphs: [
          'Seleccione unas palabras y pulse {new-claim}. La selección se ajusta a palabras completas, salvo que se mantenga pulsada {Alt}; {widen-selection} abarca el sintagma, la oración y el párrafo. Los extremos de una marca pueden arrastrarse.',
          'La misma afirmación en otro lugar se añade a la que está abierta: {add-occurrence}.',
          'Los anillos junto a un texto son oraciones que conviene verificar primero: {next-suggestion} va de una a la siguiente, {accept-suggestion} crea una afirmación, {dismiss-suggestion} la descarta. {toggle-suggestions} los oculta.',
        ],
      },
      {
        heading: 'La cantidad',
        paragraphs: [
          'El límite, el valor, la unidad, qué se cuenta, dónde y a fecha de cuándo se leen de la oración, y cada cosa lo indica. Lo que usted cambie queda como lo puso.',
        ],
      },
      {
        heading: 'Quién lo dice y en qué quedó',
        paragraphs: [
          'Debajo de «Lo que dice» figuran quién hace la afirmación y a través de quién, cuándo y dónde ocurrió, si ocurrió, está previsto, es presunto o se ha desmentido, y quién lo cuestiona. Cada palabra se leyó de la oración; al pulsarla puede corregirse.',
        ],
      },
      {
        heading: 'Qué relación guardan las afirmaciones',
        paragraphs: [
          '{relate-claim} dice que una afirmación es lo mismo que otra, parte de ella, un estado posterior, una cita, o que se apoya en ella. Debajo, «Tal como se dijo» coteja lo que imprimen los artículos con una transcripción, una grabación o una traducción. {new-conflict} enfrenta afirmaciones que el programa no propuso.',
        ],
      },
      {
        heading: 'Preguntas',
        paragraphs: [
          '{ask-question} anota qué hay que preguntar u observar, a quién y para cuándo; lo que sigue abierto está en {show-coverage}, con lo vencido primero.',
        ],
      },
      {
        heading: 'Veredictos',
        paragraphs: [
          'Las cifras del teclado fijan el veredicto cuando la lista o el inspector tienen el foco. Con {verdict-scale}, una redacción formula su propia escala. El veredicto cuyas palabras cambiaron después queda señalado para volver a mirarlo.',
        ],
      },
    ],
  },
  {
    id: 'evidence',
    title: 'Pruebas y fuentes',
    parts: [
      {
        heading: 'Vincular',
        paragraphs: [
          '{link-evidence} parte de la afirmación abierta. Elija otro artículo, un archivo, una dirección o una persona; en un texto, seleccione el pasaje y diga qué aporta: {link-supports}, {link-refutes}, {link-context}. La vinculación sigue abierta para el siguiente pasaje hasta que se pulsa Escape.',
          'El punto exacto dice dónde: una página, un recuadro en una imagen o una página, celdas de una tabla, un tramo de una grabación. Las celdas se eligen arrastrando o con Mayús y las flechas, y se muestran junto a la afirmación con lo que encabeza sus columnas y filas. Puede cambiarse después, también por otras palabras del artículo que se seleccionen, y el informe lo muestra. Debajo de una grabación está su transcripción, si se importó de un archivo del mismo nombre (talk.srt para talk.mp3); la afirmación y el informe muestran entonces lo que se dice en ese momento. Un TIFF se muestra página por página, como un PDF, y los recuadros en él son lugares de una prueba; sus palabras no se leen.',
        ],
      },
      {
        heading: 'Las pruebas junto a la afirmación',
        paragraphs: [
          '{evidence-beside} divide el centro: a un lado está la afirmación en su texto; al otro, su prueba, como pasaje, página o imagen. Si se repite la orden, muestra la siguiente prueba.',
          '{what-others-say} enumera las oraciones de los demás artículos que hablan de lo mismo que las palabras donde está el cursor, con las palabras que ambas tienen. Ahí no se juzga nada: usted dice si una dice otra cosa, lo desmiente o dice lo mismo.',
        ],
      },
      {
        heading: 'Qué cuenta como independiente',
        paragraphs: [
          'Las copias de una misma noticia y las fuentes que se apoyan unas en otras cuentan una sola vez. Una afirmación que solo tiene contexto no tiene pruebas.',
          'Una fuente lleva una valoración de dos signos (la fiabilidad de la fuente y la credibilidad de lo que dice), indica lo cercana que está a lo que relata y puede reservarse en el informe.',
        ],
      },
      {
        heading: 'Archivos que podrían hacer daño',
        paragraphs: [
          'Los originales se muestran en un marco cerrado: nada de lo que contienen se ejecuta ni se descarga. El contenido explícito puede taparse, en un elemento o en todos, en {settings}.',
        ],
      },
    ],
  },
  {
    id: 'conflicts',
    title: 'Discrepancias, sucesos y balance',
    parts: [
      {
        heading: 'Qué se propone',
        paragraphs: [
          'El programa lee cifras, fechas y duraciones, une lo que habla de una misma cosa y propone las parejas que no concuerdan. Da sus razones, también las que hablan en contra. No decide, y nunca juzga declaraciones: muestra qué dicen otros de lo mismo.',
          'Una propuesta se confirma o se descarta; pueden descartarse muchas a la vez, y lo descartado se recuerda.',
          'La página de una discrepancia tiene las afirmaciones unas junto a otras en sus oraciones, sus cifras en una recta y sus fechas en otra, y qué resulta de compararlas. Dos límites inferiores que difieren pueden ser ciertos a la vez; una suma que no cuadra se muestra con sus partes.',
          'Una discrepancia se resuelve con un método, un valor que puede publicarse y un motivo; en el mismo acto pueden fijarse los veredictos de sus afirmaciones. Una discrepancia resuelta puede reabrirse.',
        ],
      },
      {
        heading: 'Sucesos',
        paragraphs: [
          '{show-events} enumera lo que relatan varios artículos. Confirme un suceso propuesto, corrija su nombre, su día o su lugar, divídalo o fusiónelo, o diga que un artículo o un pasaje no le corresponden: {telling-belongs}, {telling-not}, {telling-elsewhere}, {telling-split}. Lo que diga ahí vale para todas las propuestas posteriores.',
        ],
      },
      {
        heading: 'El balance',
        paragraphs: [
          'La página de un suceso tiene una tarjeta para cada magnitud, con la última cifra de cada fuente en una misma recta, las partes debajo de los totales y lo que se mantuvo aparte, con el motivo. Decida la mejor cifra, la mínima y la máxima con un método que tiene nombre; el motivo se redacta a partir de lo que elija y puede editarse.',
          '{export-events} escribe los sucesos decididos como tabla.',
        ],
      },
    ],
  },
  {
    id: 'finding',
    title: 'Volver a encontrar las cosas',
    parts: [
      {
        heading: 'Búsqueda',
        paragraphs: [
          '{find-in-text} busca en el artículo; {find-everywhere}, en todo: textos, afirmaciones, notas, fuentes, pruebas, sucesos. Las comillas mantienen juntas las palabras; un signo menos excluye una palabra. Los acentos, las formas de las letras árabes y las de las cifras no importan.',
          '{show-palette} va a cualquier sitio y hace cualquier cosa por su nombre. {filter-list} acota una lista; en los pendientes, el historial y la papelera, acota lo que hay en ellos. {go-back} vuelve a lo que se miraba antes.',
        ],
      },
      {
        heading: 'Todo el proyecto de una vez',
        paragraphs: [
          '{show-matrix} muestra qué fuente dice qué de cada afirmación: + respalda, − refuta, • contexto, y después la valoración. Las flechas recorren la tabla; Enter en una celda va a la prueba, o empieza a vincular alguna donde no la hay; en la cabecera de una fila o una columna, abre la afirmación o la fuente. Las fuentes que están bajo una misma línea cuentan como una sola.',
          '{show-time-line} tiene los sucesos en orden cronológico, con el balance de sus magnitudes; los que no tienen día están aparte. {show-names} enumera las personas y los lugares que nombran los textos; ahí se proponen las grafías que pueden ser de un mismo nombre, y las que usted declare un mismo nombre lo son en la lista, en {find-everywhere} y al vincular sucesos. Lo que ahí se muestra se guarda como tabla o como imagen.',
        ],
      },
      {
        heading: 'Deshacer, historial, papelera',
        paragraphs: [
          '{undo} revierte un paso y dice cuál. {show-history} tiene cada paso con su hora y su autor; {show-trash} tiene todo lo que se quitó y lo recupera con lo que se fue con ello.',
        ],
      },
    ],
  },
  {
    id: 'reports',
    title: 'Informes',
    parts: [
      {
        heading: 'Qué dice un informe',
        paragraphs: [
          'La primera página tiene los resultados: cada afirmación, quién la hizo y cuándo, el veredicto y una línea con el porqué. Después, cada afirmación en sus palabras, con sus pruebas tal como pueden citarse; las discrepancias, con lo que se decidió y con qué método; los sucesos, con todas las cifras de cada magnitud en una misma recta; las preguntas; las fuentes; el método y los límites; el historial.',
          'Junto al informe se elige qué afirmaciones, sucesos y artículos están en él, qué extensión tiene y si los nombres reservados quedan fuera; el proyecto lo recuerda. El informe tiene un idioma propio, hable lo que hable la ventana: los veredictos, las clases de afirmaciones, las fechas y las cifras se escriben en él; las palabras propias quedan como están. La vista previa de {show-report} es lo que se escribe. {export-html} hace un solo archivo que no necesita red ni ejecuta nada; {export-pdf} hace páginas. Los caracteres que sus tipos de letra no tienen (chinos, hebreos, emojis) se nombran al final, porque otro dispositivo los dibuja de otro modo.',
          'Entre los formatos que hay junto al informe está el HTML que se comprueba a sí mismo: un archivo que lleva los originales, los textos y el historial en los que se apoya el informe, en la medida en que pueden salir. Quien lo abre en un navegador, sin red y sin Plumbline, ve línea por línea si cada uno de ellos es lo que nombra el informe. Muestra que el archivo concuerda consigo mismo; que nadie lo cambió por el camino solo lo muestra su SHA-256, comunicado por otra vía.',
        ],
      },
      {
        heading: 'Quién responde de él',
        paragraphs: [
          'Quien verifica y quien edita firman el proyecto tal como está, cada uno con su nombre. Si después hay un cambio, el informe dice que está desactualizado y qué se cambió desde entonces.',
          'A quién se le pidió la réplica y qué respondió se anota en la afirmación. Las rectificaciones se enumeran en el informe.',
        ],
      },
      {
        heading: 'Qué se reserva',
        paragraphs: [
          'Una fuente cuya identidad debe reservarse no se nombra en ningún lugar de un informe, y tampoco su archivo, se escriba como se escriba el nombre: no importan las mayúsculas, los acentos, las letras y cifras árabes, los espacios ni los guiones. Antes de entregar algo, léalo: un cargo o un lugar pueden revelar quién es alguien.',
          '{package-publication} escribe el informe en cuatro formatos con los originales que pueden salir y las listas con las que cualquiera puede comprobarlos. En él se reserva también a quien habló sin atribución o de forma confidencial. En cada archivo se busca cada nombre reservado, desempaquetado y descodificado; el original que contiene alguno, o en el que no puede buscarse, queda fuera y se nombra. Si queda un nombre en el informe, no se escribe nada.',
        ],
      },
      {
        heading: 'Entregar un proyecto',
        paragraphs: [
          '{package-colleague} escribe un solo archivo con todo el proyecto, sus originales y su informe. Quien tiene Plumbline lo abre con {open-package}, soltándolo en la ventana o con un doble clic, y tiene el mismo proyecto con el mismo historial; cualquier programa para archivos ZIP muestra lo que contiene. Un proyecto bajo una frase de contraseña sigue cifrado en él, salvo que usted elija otra cosa. Sin lo reservado es una copia: las fuentes reservadas quedan vacías, una barra cubre cada uno de sus nombres en textos, citas y notas, los originales que contienen alguno quedan fuera y se nombran, y el historial empieza de nuevo.',
          '{verify} comprueba un archivo así sin desempaquetarlo: cada archivo con sus listas, las listas entre sí, el proyecto con su historial. Se nombra lo que se cambió, lo que se añadió y lo que falta. A quien lo rehace entero solo se le descubre por el SHA-256 del paquete: comuníquelo por otra vía.',
        ],
      },
      {
        heading: 'Los programas de otros',
        paragraphs: [
          '{export-article} escribe un artículo con sus marcas para Word o como página web, para quien lo redactó: lo que hay que corregir está al margen como comentario.',
          '{export-annotations} escribe las afirmaciones como anotaciones web del W3C, que otros programas leen.',
        ],
      },
    ],
  },
  {
    id: 'safety',
    title: 'Mantenerlo a salvo',
    parts: [
      {
        heading: 'Una frase de contraseña',
        paragraphs: [
          '{protect-project} cifra todos los archivos de un proyecto y sus copias de seguridad; sin la frase de contraseña no los lee nadie, tampoco usted. Use varias palabras que no tengan nada que ver entre sí. Las copias de seguridad anteriores se reemplazan por una cifrada; las copias de la carpeta que haya hecho usted quedan como estaban.',
          'Un proyecto cifrado se abre solo en la memoria. Lo que copie, exporte o guarde como archivo ya no está cifrado.',
        ],
      },
      {
        heading: 'Copias de seguridad',
        paragraphs: [
          'Las copias de seguridad se hacen solas, fuera de la carpeta del proyecto: al abrir y al cerrar un proyecto, y cada cuarto de hora mientras cambia. {restore-backup} las enumera, dice en qué difieren y las restaura junto al proyecto o en su lugar.',
        ],
      },
      {
        heading: '¿Está todo?',
        paragraphs: [
          '{verify} coteja cada archivo con el historial y los hashes, y nombra lo que no concuerda. Hágalo después de un fallo, de un disco lleno o con una carpeta que llegó por un servicio de sincronización; esos servicios pueden hacer copias en conflicto, que también se nombran. Los paquetes, los informes que se comprueban a sí mismos y otros proyectos se eligen ahí mismo, y se comprueban donde están.',
        ],
      },
      {
        heading: 'De quién no puede protegerle',
        paragraphs: [
          'De quien puede mirar por encima de su hombro, de quien ejecuta programas en su equipo y de quien puede obligarle a decir la frase de contraseña. Bloquee la pantalla, cifre el disco y lleve al otro lado de una frontera solo lo que necesite.',
        ],
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Sin ratón',
    parts: [
      {
        heading: 'Todo tiene una tecla o un nombre',
        paragraphs: [
          '{show-shortcuts} enumera las teclas tal como están en su teclado; {show-palette} ejecuta cualquier orden por su nombre.',
          '{next-pane} va de la lista al texto y al inspector. {next-row} abre el siguiente elemento de una lista sin salir del texto; {next-claim} va a la siguiente afirmación.',
          'En un texto, las flechas mueven un cursor y, con mayúsculas, seleccionan. Las letras son teclas solo donde están escritas sobre lo que pulsan, o cuando una lista o un texto tienen el foco. Escape sale de cada cosa una vez.',
        ],
      },
    ],
  },
]
