type Names = { readonly given: readonly string[]; readonly family: readonly string[] };

const names = (given: string, family: string): Names => ({ given: given.split(" "), family: family.split(" ") });

/** Given and family names as they go together. */
export const cultures = {
  french: names(
    "Camille Léa Élodie Manon Chloé Inès Margaux Hugo Lucas Théo Antoine Baptiste Rémi Nathan",
    "Moreau Lefèvre Girard Rousseau Fontaine Chevalier Marchand Perrin Gauthier Lemaire Renaud Colin",
  ),
  german: names(
    "Lena Hannah Johanna Mathilda Frieda Katharina Jonas Felix Lukas Moritz Matthias Jürgen Anton Florian",
    "Schneider Hoffmann Krüger Vogel Brandt Lindner Köhler Seidel Böhm Winkler Arnold Weiß",
  ),
  spanish: names(
    "Lucía Valeria Martina Carmen Ximena Paula Diego Mateo Álvaro Javier Andrés Emilio Tomás Rafael",
    "García Navarro Ortega Delgado Fuentes Castillo Herrera Núñez Salazar Rivas Vega Peña",
  ),
  portuguese: names(
    "Beatriz Mariana Inês Larissa Júlia Rafaela Tiago João Thiago Gustavo Caio Henrique Bruno Vasco",
    "Almeida Carvalho Teixeira Barbosa Figueiredo Moura Araújo Coelho Batista Nogueira Tavares Lima",
  ),
  italian: names(
    "Giulia Chiara Elisa Francesca Ilaria Martina Lorenzo Matteo Davide Pietro Niccolò Stefano Marco Elia",
    "Rossetti Conti Ferraro Galli Marchetti Bellini Caruso Fabbri Sartori Longo Bassi Monti",
  ),
  english: names(
    "Charlotte Imogen Eleanor Harriet Grace Maya Oliver Theodore Samuel Callum Ethan Marcus Owen Julian",
    "Whitaker Bennett Hargreaves Sinclair Mercer Holloway Fletcher Ashworth Barlow Lockwood Pemberton Doyle",
  ),
  nordic: names(
    "Astrid Freja Ingrid Linnea Saga Solveig Emil Mikkel Anders Håkon Viggo Søren Elias Nils",
    "Lindqvist Andersson Bergström Halvorsen Dahl Nygård Holm Kjær Sandberg Eriksen Virtanen Lund",
  ),
  polish: names(
    "Katarzyna Zofia Magdalena Agnieszka Hanna Oliwia Jakub Piotr Tomasz Mikołaj Wojciech Szymon Filip Adam",
    "Nowak Wiśniewska Kowalczyk Zieliński Lewandowska Dąbrowski Kamiński Mazur Wójcik Kaczmarek Pawlak Sikora",
  ),
  indian: names(
    "Ananya Priya Kavya Meera Isha Nandini Arjun Rohan Vikram Aditya Karthik Sanjay Devika Rahul",
    "Sharma Iyer Patel Reddy Banerjee Nair Kulkarni Deshmukh Chatterjee Menon Gupta Rao",
  ),
  chinese: names(
    "Yifan Xinyi Jiayi Meilin Ruoxi Siyu Haoran Zihan Wei Jun Minghao Yuchen Lihua Tao",
    "Wang Chen Liu Zhang Huang Zhao Lin Xu Zhou Guo Tang Shen",
  ),
  japanese: names(
    "Haruka Yui Sakura Aoi Natsumi Mei Haruto Ren Sota Kenji Daichi Takumi Yuto Kaori",
    "Tanaka Sato Watanabe Nakamura Kobayashi Yoshida Yamamoto Inoue Kimura Hayashi Shimizu Mori",
  ),
  korean: names(
    "Seoyeon Jiwoo Minseo Hayoon Yuna Soojin Minjun Dohyun Jiho Hyunwoo Taeyang Jisoo Eunji Sungmin",
    "Kim Lee Park Choi Jung Kang Yoon Jang Lim Han Seo Shin",
  ),
  arabic: names(
    "Layla Nour Salma Rania Yasmin Dina Omar Karim Youssef Tarek Ziad Hassan Amina Samir",
    "Haddad Mansour Nassar Khoury Farouk Rahman Saleh Darwish Aziz Zaki Hamdan Najjar",
  ),
  turkish: names(
    "Elif Zeynep Defne Ayşe Selin Ece Emre Mert Kerem Can Deniz Burak Aylin Onur",
    "Yılmaz Demir Kaya Şahin Çelik Aydın Öztürk Arslan Doğan Koç Polat Erdem",
  ),
  yoruba: names(
    "Temitope Folake Adaeze Ngozi Ifeoma Yetunde Oluwaseun Chinedu Emeka Tunde Babatunde Kelechi Obinna Amaka",
    "Adeyemi Okafor Adebayo Nwosu Balogun Eze Ogunleye Okonkwo Afolabi Bello Onyeka Lawal",
  ),
  kenyan: names(
    "Wanjiru Akinyi Njeri Achieng Makena Naliaka Kamau Otieno Kiprono Mwangi Brian Kevin Faith Baraka",
    "Odhiambo Kariuki Wambui Kimani Mutua Cheruiyot Omondi Njoroge Kiptoo Maina Ochieng Barasa",
  ),
  vietnamese: names("Linh Trang Thảo Hương Mai Ngọc Minh Quang Tuấn Khoa Bảo Phúc Anh Vy", "Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý"),
  indonesian: names(
    "Putri Ayu Dewi Sari Rina Intan Budi Rizky Agus Dimas Bayu Fajar Citra Wulan",
    "Wijaya Santoso Pratama Nugroho Hidayat Saputra Kusuma Setiawan Lestari Utami Halim Siregar",
  ),
} as const satisfies Record<string, Names>;

export type Culture = keyof typeof cultures;
