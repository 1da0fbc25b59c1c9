import type { Culture } from "./names.ts";

/** A place of study or research: invented, in a real city. */
export type Institution = { readonly name: string; readonly city: string; readonly culture: Culture; readonly domain: string };

const institution = (name: string, city: string, culture: Culture, domain: string): Institution => ({ name, city, culture, domain: `${domain}.example` });

/** Forty institutions of thirty-two countries. */
export const institutions: readonly Institution[] = [
  institution("Institut des Sciences Appliquées du Rhône", "Lyon, France", "french", "isar"),
  institution("École Polytechnique de la Garonne", "Toulouse, France", "french", "ep-garonne"),
  institution("Université de la Sambre", "Namur, Belgium", "french", "u-sambre"),
  institution("Université du Lac Champlain", "Montréal, Canada", "french", "ulc"),
  institution("Technische Hochschule Nordhafen", "Hamburg, Germany", "german", "th-nordhafen"),
  institution("Universität am Neckar", "Stuttgart, Germany", "german", "uni-neckar"),
  institution("Hochschule für Gestaltung Donau", "Vienna, Austria", "german", "hgd"),
  institution("Alpine Institute of Technology", "Zürich, Switzerland", "german", "alpine-tech"),
  institution("Universidad del Valle Claro", "Valencia, Spain", "spanish", "uvc"),
  institution("Instituto Tecnológico de la Sierra", "Monterrey, Mexico", "spanish", "its"),
  institution("Universidad Austral del Plata", "Buenos Aires, Argentina", "spanish", "uap"),
  institution("Universidad de los Cerros", "Bogotá, Colombia", "spanish", "ucerros"),
  institution("Universidade da Ribeira", "Porto, Portugal", "portuguese", "uribeira"),
  institution("Instituto Federal da Serra do Mar", "São Paulo, Brazil", "portuguese", "ifsm"),
  institution("Universidade do Recôncavo Novo", "Salvador, Brazil", "portuguese", "urn"),
  institution("Politecnico dei Navigli", "Milan, Italy", "italian", "polinavigli"),
  institution("Università degli Studi di Porta Nuova", "Turin, Italy", "italian", "upn"),
  institution("Thameside University", "London, United Kingdom", "english", "thameside"),
  institution("Clydebank Institute of Engineering", "Glasgow, United Kingdom", "english", "clydebank-eng"),
  institution("Liffey College of Technology", "Dublin, Ireland", "english", "liffey-tech"),
  institution("Harborview State University", "Seattle, United States", "english", "harborview"),
  institution("Great Lakes School of Public Policy", "Chicago, United States", "english", "glspp"),
  institution("Southern Cross Polytechnic", "Melbourne, Australia", "english", "scp"),
  institution("Waitemata University", "Auckland, New Zealand", "english", "waitemata"),
  institution("Mälarstrand University", "Stockholm, Sweden", "nordic", "malarstrand"),
  institution("Øresund School of Engineering", "Copenhagen, Denmark", "nordic", "oresund-eng"),
  institution("Fjordkysten University College", "Bergen, Norway", "nordic", "fjordkysten"),
  institution("Uniwersytet Nadwiślański", "Kraków, Poland", "polish", "unadw"),
  institution("Deccan Institute of Information Technology", "Pune, India", "indian", "deccan-it"),
  institution("Coromandel University of Science", "Chennai, India", "indian", "coromandel"),
  institution("Pearl River Institute of Technology", "Guangzhou, China", "chinese", "prit"),
  institution("East Lake University", "Wuhan, China", "chinese", "eastlake"),
  institution("Kamogawa Institute of Science", "Kyoto, Japan", "japanese", "kamogawa"),
  institution("Hangang University of Technology", "Seoul, South Korea", "korean", "hangang"),
  institution("Nile Delta University", "Cairo, Egypt", "arabic", "nile-delta"),
  institution("Bosphorus Technical Institute", "Istanbul, Türkiye", "turkish", "bosphorus-tech"),
  institution("Lagoon University of Technology", "Lagos, Nigeria", "yoruba", "lagoon-tech"),
  institution("Savannah University", "Nairobi, Kenya", "kenyan", "savannah"),
  institution("Red River University of Science", "Hanoi, Vietnam", "vietnamese", "redriver"),
  institution("Institut Teknologi Priangan", "Bandung, Indonesia", "indonesian", "itp"),
];
